package org.goldenthread.reporting.scorecard.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/** Writes a row as {@link RowResponse} says, once for as long as somebody holds the row. */
final class RowSerializer extends StdSerializer<ScorecardRow> {

  private static final long serialVersionUID = 1L;

  /** Each is kept as text and as bytes: 3,000 rows take some six million bytes. */
  private static final int MOST_CHARACTERS = 3_500_000;

  private final transient ObjectMapper mapper;
  private final transient Cache<ScorecardRow, SerializedString> written =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((ScorecardRow _, SerializedString json) -> json.charLength())
          .build();

  RowSerializer(ObjectMapper mapper) {
    super(ScorecardRow.class);
    this.mapper = mapper;
  }

  @Override
  public void serialize(ScorecardRow row, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    SerializedString known = written.getIfPresent(row);
    if (known == null) {
      known = new SerializedString(mapper.writeValueAsString(RowResponse.of(row)));
      written.put(row, known);
    }
    json.writeRawValue(known);
  }
}

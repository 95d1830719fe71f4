package org.goldenthread.documents.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows of a table as JSON objects, one a line. Numbers keep their digits; what is empty is null, so
 * that every line has every name.
 */
public final class JsonLines implements RowWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private final List<String> headers;
  private final JsonGenerator json;

  private JsonLines(List<String> headers, JsonGenerator json) {
    this.headers = headers;
    this.json = json;
  }

  /** The rows of a table as they come. */
  public static RowWriter rows(OutputStream to, List<String> headers) throws IOException {
    JsonGenerator json = MAPPER.getFactory().createGenerator(to);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return new JsonLines(List.copyOf(headers), json);
  }

  @Override
  public void write(List<Grid.Value> row) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < headers.size(); i++) {
      json.writeFieldName(headers.get(i));
      write(row.get(i));
    }
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.close();
  }

  private void write(Grid.Value value) throws IOException {
    switch (value) {
      case Grid.Value.Words(String text) when text.isEmpty() -> json.writeNull();
      case Grid.Value.Words(String text) -> json.writeString(text);
      case Grid.Value.Amount(BigDecimal exact, int _, Grid.Unit _) -> json.writeNumber(exact);
      case Grid.Value.Day(LocalDate date) -> json.writeString(date.toString());
    }
  }
}

package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.commons.io.input.ProxyInputStream;
import org.goldenthread.kit.problem.JsonFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.Charsets;
import org.goldenthread.kit.text.StrictReader;
import org.goldenthread.kit.text.UnreadableTextException;
import org.goldenthread.outturns.batch.rest.Spool;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/** Reads a batch in the format that its media type names, row by row. */
@Singleton
public record BatchFormats(RowReader reader) {

  public static final String NDJSON = "application/x-ndjson";
  public static final String CSV = "text/csv";

  private static final int UNSUPPORTED = 415;

  /**
   * The rows of a body that was put aside.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 if it is not said what the body is
   */
  public BatchRows rows(@Nullable MediaType type, Spool body) {
    if (type == null) {
      throw Problems.of(
          UNSUPPORTED,
          "unsupported-media-type",
          "Unsupported Media Type",
          "Send the body with Content-Type: application/json or %s or %s".formatted(NDJSON, CSV));
    }
    return sink -> {
      try (RowBound bytes = new RowBound(body.read())) {
        BatchRows.Reader counted =
            row -> {
              bytes.nextRow();
              sink.read(row);
            };
        read(type, bytes, counted);
      }
    };
  }

  private void read(MediaType type, InputStream body, BatchRows.Reader sink) throws IOException {
    switch (type.getType() + "/" + type.getSubtype()) {
      case NDJSON -> readLines(body, Charsets.of(type), sink);
      case CSV -> CsvRows.read(body, Charsets.of(type), sink);
      default -> readArray(body, sink);
    }
  }

  private void readArray(InputStream body, BatchRows.Reader sink) throws IOException {
    try (JsonParser parser = reader.parser(body)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw Problems.invalid("", "Send an array of outturns");
      }
      long row = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        row++;
        sink.read(reader.value(parser, new Location(row, Optional.empty(), Location.Columns.NONE)));
      }
      if (parser.nextToken() != null) {
        throw Problems.invalid(
            "", "Something follows the array: send one array, or a line for each row as NDJSON");
      }
    } catch (JsonProcessingException e) {
      throw JsonFault.problem(e);
    }
  }

  private void readLines(InputStream body, Charset charset, BatchRows.Reader sink)
      throws IOException {
    BufferedReader lines = new BufferedReader(new StrictReader(body, charset));
    long number = 0;
    long row = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!Spaces.strip(line).isEmpty()) {
          row++;
          sink.read(line(line, new Location(row, Optional.of(number), Location.Columns.NONE)));
        }
      }
    } catch (UnreadableTextException e) {
      throw e.problem("");
    }
  }

  private BatchRow line(String line, Location at) throws IOException {
    try (JsonParser parser = reader.parser(line)) {
      parser.nextToken();
      BatchRow row = reader.value(parser, at);
      return parser.nextToken() == null
          ? row
          : new BatchRow.Broken(
              Problems.invalid(
                  "", "The line holds more than one JSON value: write each on a line of its own"),
              at);
    } catch (JsonProcessingException e) {
      return new BatchRow.Broken(JsonFault.problem(e), at);
    }
  }

  /**
   * Refuses a row that is so long that it could fill the memory. What a reader has taken ahead
   * counts for the row at hand, so the bound is not exact.
   */
  private static final class RowBound extends ProxyInputStream {

    private static final long LONGEST_ROW = 1L << 20;
    private static final int TOO_LARGE = 413;

    private long sinceRow;

    RowBound(InputStream body) {
      super(body);
    }

    void nextRow() {
      sinceRow = 0;
    }

    @Override
    protected void afterRead(int read) {
      sinceRow += Math.max(read, 0);
      if (sinceRow > LONGEST_ROW) {
        throw Problems.of(
            TOO_LARGE,
            "row-too-large",
            "A row of the batch is too large",
            "A row has at most %d bytes: check quotes and brackets".formatted(LONGEST_ROW));
      }
    }
  }
}

package org.goldenthread.outturns.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.config.BatchSettings;

/** Reads a batch in the format that its media type names. Text is UTF-8. */
@Singleton
final class BatchFormats {

  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";

  private final RowReader reader;
  private final CsvRows csv;
  private final BatchSettings settings;

  BatchFormats(RowReader reader, CsvRows csv, BatchSettings settings) {
    this.reader = reader;
    this.csv = csv;
    this.settings = settings;
  }

  /**
   * Reads the whole batch before any of it is submitted.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it has too many rows or is not even the
   *     frame of a batch
   * @throws JsonProcessingException if a JSON array is broken, so that rows cannot be told apart
   */
  List<Row> rows(MediaType type, InputStream body) throws IOException {
    RowList rows = new RowList(settings.maxRows());
    switch (type.getType() + "/" + type.getSubtype()) {
      case NDJSON -> readLines(body, rows);
      case CSV -> csv.read(body, rows);
      default -> readArray(body, rows);
    }
    return rows.all();
  }

  private void readArray(InputStream body, RowList rows) throws IOException {
    try (JsonParser parser = reader.nodes().createParser(body)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw Problems.invalid("", "Send an array of outturns");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        JsonNode node = reader.nodes().readValue(parser);
        rows.add(reader.row(node));
      }
    }
  }

  private void readLines(InputStream body, RowList rows) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        rows.add(line(line));
      }
    }
  }

  private Row line(String line) {
    try {
      return reader.row(reader.nodes().readTree(line));
    } catch (JsonProcessingException e) {
      return reader.row(e);
    }
  }
}

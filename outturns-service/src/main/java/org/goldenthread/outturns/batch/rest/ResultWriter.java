package org.goldenthread.outturns.batch.rest;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes results one after the other and keeps none. */
final class ResultWriter {

  private final OutputStream out;
  private final ResultFormat format;
  private final ObjectWriter json;
  private boolean empty = true;

  ResultWriter(OutputStream out, ResultFormat format, ObjectWriter json) throws IOException {
    this.out = new BufferedOutputStream(out);
    this.format = format;
    this.json = json;
    if (format == ResultFormat.ARRAY) {
      text("[");
    }
  }

  void add(BatchResult result) throws IOException {
    if (format == ResultFormat.ARRAY && !empty) {
      text(",\n");
    }
    empty = false;
    out.write(json.writeValueAsBytes(result));
    if (format == ResultFormat.LINES) {
      text("\n");
    }
  }

  /**
   * Ends the answer; the stream below stays open. Without it the answer is visibly not whole, which
   * is right if something failed.
   */
  void finish() throws IOException {
    if (format == ResultFormat.ARRAY) {
      text("]");
    }
    out.flush();
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

package org.goldenthread.outturns.batch.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Makes writers of results. */
@Singleton
final class ResultWriters {

  private final ObjectWriter json;

  ResultWriters(ObjectMapper json) {
    this.json = json.writerFor(BatchResult.class);
  }

  ResultWriter to(OutputStream out, ResultFormat format) throws IOException {
    return new ResultWriter(out, format, json);
  }

  /** Sends what was written to a spool, and lets go of it. */
  StreamingOutput copyOf(Spool spool) {
    return out -> {
      try (spool) {
        spool.read().transferTo(out);
      }
    };
  }
}

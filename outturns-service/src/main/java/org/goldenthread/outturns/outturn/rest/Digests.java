package org.goldenthread.outturns.outturn.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.goldenthread.kit.http.EntityTags;

/** Tells whether two requests say the same, whatever the order of their fields. */
@Singleton
final class Digests {

  private final ObjectMapper json;

  Digests(ObjectMapper json) {
    this.json = json;
  }

  String of(OutturnRequest request) {
    try {
      return EntityTags.ofContent(json.writeValueAsBytes(request)).getValue();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

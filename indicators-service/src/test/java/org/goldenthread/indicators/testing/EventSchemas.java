package org.goldenthread.indicators.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published JSON Schemas of the topics. */
public final class EventSchemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> {});

  private EventSchemas() {}

  /** What is wrong with an event; empty if it is valid. */
  public static List<String> violations(String topic, byte[] event) {
    String file = "/schemas/" + topic + ".v1.json";
    try (InputStream schema =
        Objects.requireNonNull(EventSchemas.class.getResourceAsStream(file), file)) {
      return REGISTRY
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(new String(event, StandardCharsets.UTF_8), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.goldenthread.events;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.stream.Collectors;

/**
 * A record's bytes are not the event that its topic carries: it belongs on the dead-letter topic.
 * The message names the event, the field as a JSON pointer where one is at fault, and the reason.
 */
public final class UnreadableEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEventException(String event, Exception cause) {
    super("Not a readable %s: %s%s".formatted(event, field(cause), firstLine(cause)), cause);
  }

  private static String field(Exception cause) {
    if (!(cause instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream()
        .map(UnreadableEventException::step)
        .collect(Collectors.joining("/", "/", ": "));
  }

  private static String step(Reference reference) {
    String name = reference.getFieldName();
    return name == null ? Integer.toString(reference.getIndex()) : name;
  }

  private static String firstLine(Exception cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}

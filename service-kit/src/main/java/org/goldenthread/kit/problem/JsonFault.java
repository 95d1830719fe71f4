package org.goldenthread.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson says about a body into a sentence for whoever sent it. */
public final class JsonFault {

  private static final int BAD_REQUEST = 400;

  /** Where a source began, which says nothing to whoever sent it but the line and column. */
  private static final Pattern SOURCE = Pattern.compile("\\[Source:[^;]*; ([^\\]]*)\\]");

  private JsonFault() {}

  /** What Jackson says, wherever it stands in the chain of causes. */
  static Optional<JsonProcessingException> within(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json) {
        return Optional.of(json);
      }
    }
    return Optional.empty();
  }

  /** Whether there is no object to be read, and not one with a field that means nothing. */
  static boolean isAboutTheWhole(JsonProcessingException failure) {
    return pointer(failure).isEmpty();
  }

  private static boolean isSyntax(JsonProcessingException failure) {
    return failure instanceof StreamReadException
        || failure.getCause() instanceof StreamReadException;
  }

  /** The problem of a body, or a part of one, that could not be read. */
  public static HttpProblem problem(JsonProcessingException failure) {
    List<FieldFault> faults = List.of(of(failure));
    return isAboutTheWhole(failure)
        ? Problems.of(BAD_REQUEST, "malformed-body", "The body cannot be read", faults)
        : Problems.invalid(faults);
  }

  /** The field at fault as a JSON pointer, and what to send instead. */
  public static FieldFault of(JsonProcessingException failure) {
    return new FieldFault(pointer(failure), detail(failure));
  }

  private static String pointer(JsonProcessingException failure) {
    if (isSyntax(failure) || !(failure instanceof JsonMappingException mapping)) {
      return "";
    }
    return mapping.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(Collectors.joining());
  }

  private static String detail(JsonProcessingException failure) {
    return switch (failure) {
      case JsonMappingException e when e.getCause() instanceof StreamReadException cause ->
          syntax(cause);
      case UnrecognizedPropertyException e ->
          "'%s' is not a field here; the fields are %s"
              .formatted(e.getPropertyName(), FieldOrder.of(e));
      case InvalidFormatException e -> "'%s' is not %s".formatted(e.getValue(), wanted(e));
      case JsonMappingException e when e.getCause() instanceof IllegalArgumentException cause ->
          String.valueOf(cause.getMessage());
      case JsonMappingException e when e.getCause() instanceof NullPointerException cause ->
          cause.getMessage() + " is missing";
      case MismatchedInputException e -> "Expected %s here".formatted(described(e.getTargetType()));
      case JsonMappingException e -> firstLine(e.getOriginalMessage());
      case JsonProcessingException e -> syntax(e);
    };
  }

  private static String syntax(JsonProcessingException e) {
    return "The body is not JSON: %s at line %d, column %d"
        .formatted(
            firstLine(e.getOriginalMessage()),
            e.getLocation().getLineNr(),
            e.getLocation().getColumnNr());
  }

  private static String wanted(InvalidFormatException e) {
    Class<?> type = e.getTargetType();
    return type.isEnum() ? "one of " + Arrays.toString(type.getEnumConstants()) : described(type);
  }

  private static String described(@Nullable Class<?> type) {
    if (type == null) {
      return "something else";
    }
    if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
      return type == BigDecimal.class ? "a decimal number such as 71.0" : "a whole number";
    }
    if (type == LocalDate.class) {
      return "a date such as 2020-09-30";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    return type == String.class ? "text in quotes" : described(type.isArray(), type);
  }

  private static String described(boolean array, Class<?> type) {
    return array || Iterable.class.isAssignableFrom(type) ? "an array" : "an object or value";
  }

  private static String firstLine(String message) {
    return SOURCE.matcher(message.lines().findFirst().orElse(message)).replaceAll("$1");
  }
}

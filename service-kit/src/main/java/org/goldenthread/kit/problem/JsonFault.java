package org.goldenthread.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.kit.text.NearMiss;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.OutturnStatus;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson says about a body into a sentence for whoever sent it. */
public final class JsonFault {

  private static final int BAD_REQUEST = 400;

  /** Where a source began, which says nothing to whoever sent it but the line and column. */
  private static final Pattern SOURCE = Pattern.compile("\\[Source:[^;]*; ([^\\]]*)\\]");

  /** Which of the parser's limits it was. */
  private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

  private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']*)'");

  /** Which feature of the parser would allow it. */
  private static final Pattern FEATURE = Pattern.compile(": enable `[^`]*` to allow");

  private JsonFault() {}

  /** What Jackson says, wherever it stands in the chain of causes. */
  static Optional<JsonProcessingException> within(@Nullable Throwable failure) {
    return Causes.of(failure, JsonProcessingException.class).stream().findFirst();
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
      case StreamConstraintsException e -> beyond(e);
      case JsonMappingException e when e.getCause() instanceof StreamConstraintsException cause ->
          beyond(cause);
      case JsonMappingException e when e.getCause() instanceof StreamReadException cause ->
          syntax(cause);
      case UnrecognizedPropertyException e -> noField(e.getPropertyName(), fields(e));
      case InvalidFormatException e when e.getTargetType() == BigDecimal.class ->
          Digits.refusal(String.valueOf(e.getValue()));
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

  /** What to say of a field that there is not, with the one that was probably meant. */
  public static String noField(String name, Collection<String> fields) {
    return "'%s' is not a field here; the fields are %s%s"
        .formatted(name, fields, NearMiss.hint(name, fields));
  }

  /** Those that there are, as a record declares them; what it does not declare follows by name. */
  private static List<String> fields(UnrecognizedPropertyException failure) {
    Collection<Object> known = failure.getKnownPropertyIds();
    List<String> names = known == null ? List.of() : known.stream().map(String::valueOf).toList();
    Set<String> ordered = new LinkedHashSet<>();
    Stream.ofNullable(failure.getReferringClass().getRecordComponents())
        .flatMap(Arrays::stream)
        .map(RecordComponent::getName)
        .filter(names::contains)
        .forEach(ordered::add);
    names.stream().sorted().forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** Without the name of the setting, which is ours. */
  private static String beyond(StreamConstraintsException e) {
    return "More than is read: "
        + SETTING.matcher(firstLine(e.getOriginalMessage())).replaceAll("");
  }

  private static String syntax(JsonProcessingException e) {
    Matcher twice = TWICE.matcher(e.getOriginalMessage());
    if (twice.find()) {
      return "'%s' is given twice%s: leave one out".formatted(twice.group(1), place(e));
    }
    if (e.getOriginalMessage().contains("Invalid UTF-8")) {
      return "This is not UTF-8%s: save or send the JSON in UTF-8".formatted(place(e));
    }
    return "This is not JSON: %s%s"
        .formatted(FEATURE.matcher(firstLine(e.getOriginalMessage())).replaceAll(""), place(e));
  }

  /** A line of its own is counted by whoever read it. */
  private static String place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at.getLineNr() == 1
        ? " at column %d".formatted(at.getColumnNr())
        : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String wanted(InvalidFormatException e) {
    Class<?> type = e.getTargetType();
    if (!type.isEnum()) {
      return described(type);
    }
    String written = String.valueOf(e.getValue());
    List<String> codes = Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
    Optional<String> meant =
        type == OutturnStatus.class
            ? OutturnStatus.meant(written).map(String::valueOf)
            : Optional.empty();
    return "one of %s%s"
        .formatted(codes, meant.map(NearMiss::hint).orElseGet(() -> NearMiss.hint(written, codes)));
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
    if (array || Iterable.class.isAssignableFrom(type)) {
      return "an array";
    }
    return type.isRecord() ? "one object in braces" : "an object or value";
  }

  private static String firstLine(String message) {
    return SOURCE.matcher(message.lines().findFirst().orElse(message)).replaceAll("$1");
  }
}

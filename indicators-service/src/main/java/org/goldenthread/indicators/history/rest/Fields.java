package org.goldenthread.indicators.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.vocabulary.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a request and remembers every one that is missing or means nothing, so that
 * the sender hears of all of them at once. For such a field a placeholder is answered, which never
 * leaves {@link #read}.
 */
public final class Fields {

  /** Longest name, title or label. */
  public static final int LINE = 300;

  /** Longest description, reason or note. */
  public static final int PARAGRAPH = 4_000;

  private static final int MOST_ITEMS = 100;

  private final List<FieldFault> faults = new ArrayList<>();

  private Fields() {}

  /**
   * What a reading makes of a body.
   *
   * @throws HttpProblem 400 with all faults, or if there is no body
   */
  public static <S, T> T read(@Nullable S body, BiFunction<S, Fields, T> reading) {
    if (body == null) {
      throw Problems.of(
          400, "malformed-body", "The body cannot be read", "Send a JSON object as the body");
    }
    Attempt<T> attempt = attempt(body, reading);
    if (!attempt.faults().isEmpty()) {
      throw Problems.invalid(attempt.faults());
    }
    return attempt.read();
  }

  /**
   * What reading came to.
   *
   * @param read means nothing if there are faults
   */
  public record Attempt<T>(T read, List<FieldFault> faults) {}

  /** What a reading makes of a body, and everything that is wrong with it. */
  public static <S, T> Attempt<T> attempt(S body, BiFunction<S, Fields, T> reading) {
    Fields fields = new Fields();
    T read = reading.apply(body, fields);
    return new Attempt<>(read, List.copyOf(fields.faults));
  }

  public <T> T required(String pointer, @Nullable T value, T placeholder) {
    return value == null ? missing(pointer, placeholder) : value;
  }

  public String text(String pointer, @Nullable String text, int longest) {
    return text == null || text.isBlank()
        ? missing(pointer, "")
        : checked(pointer, text, it -> checkedText(it, longest), "");
  }

  public Optional<String> optionalText(String pointer, @Nullable String text, int longest) {
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(text(pointer, text, longest));
  }

  public String code(String pointer, @Nullable String code) {
    return code == null
        ? missing(pointer, "")
        : checked(pointer, code, Parameters::checkedCode, "");
  }

  public Optional<String> optionalCode(String pointer, @Nullable String code) {
    return code == null ? Optional.empty() : Optional.of(code(pointer, code));
  }

  public Decimal decimal(String pointer, @Nullable BigDecimal digits) {
    return digits == null
        ? missing(pointer, Decimal.ZERO)
        : checked(pointer, digits, Decimal::new, Decimal.ZERO);
  }

  public Optional<Decimal> optionalDecimal(String pointer, @Nullable BigDecimal digits) {
    return digits == null ? Optional.empty() : Optional.of(decimal(pointer, digits));
  }

  /** Reads each item of an array with its own pointer; without an array there are no items. */
  public <S, T> List<T> each(
      String pointer, @Nullable List<@Nullable S> items, BiFunction<String, S, T> reading) {
    List<T> read = new ArrayList<>();
    if (items == null) {
      return read;
    }
    if (items.size() > MOST_ITEMS) {
      refuse(pointer, "%d are too many: at most %d".formatted(items.size(), MOST_ITEMS));
      return read;
    }
    for (int position = 0; position < items.size(); position++) {
      String itemPointer = pointer + "/" + position;
      S item = items.get(position);
      if (item == null) {
        refuse(itemPointer, "Leave the item out instead of sending null");
      } else {
        read.add(reading.apply(itemPointer, item));
      }
    }
    return read;
  }

  /** Reads a value with a parser that throws {@link IllegalArgumentException} with a sentence. */
  public <S, T> T checked(String pointer, S value, Function<S, T> parser, T placeholder) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException e) {
      refuse(pointer, String.valueOf(e.getMessage()));
      return placeholder;
    }
  }

  public void refuse(String pointer, String detail) {
    faults.add(new FieldFault(pointer, detail));
  }

  private <T> T missing(String pointer, T placeholder) {
    refuse(pointer, pointer.substring(pointer.lastIndexOf('/') + 1) + " is missing");
    return placeholder;
  }

  private static String checkedText(String text, int longest) {
    String stripped = text.strip();
    if (stripped.length() > longest) {
      throw new IllegalArgumentException(
          "%d characters are too many: at most %d".formatted(stripped.length(), longest));
    }
    return stripped;
  }
}

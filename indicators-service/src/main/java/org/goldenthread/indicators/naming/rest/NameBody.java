package org.goldenthread.indicators.naming.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A name and since when it holds. */
public record NameBody(@Nullable Quarter effectiveFrom, @Nullable String name) {

  public static List<NameBody> of(List<Name> names) {
    return names.stream()
        .map(it -> new NameBody(it.effectiveFrom().orElse(null), it.name()))
        .toList();
  }

  public Name read(String pointer, Fields fields) {
    return new Name(
        Optional.ofNullable(effectiveFrom), fields.text(pointer + "/name", name, Fields.LINE));
  }

  /** A name on its own with its time: a quarter, or a day in it. */
  public static Name read(
      @Nullable String name, @Nullable String effectiveFrom, String pointer, Fields fields) {
    return new Name(
        since(effectiveFrom, pointer, fields), fields.text(pointer + "/name", name, Fields.LINE));
  }

  private static Optional<Quarter> since(
      @Nullable String effectiveFrom, String pointer, Fields fields) {
    return effectiveFrom == null
        ? Optional.empty()
        : fields.checked(
            pointer + "/effectiveFrom",
            effectiveFrom,
            written -> Optional.of(since(written)),
            Optional.empty());
  }

  /**
   * A quarter, or the one that a day is in.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static Quarter since(String written) {
    if (written.contains("Q")) {
      return Quarter.parse(written);
    }
    try {
      return Quarter.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is neither a quarter nor a day: write it like 2021-22-Q1 or 2021-04-01"
              .formatted(written),
          e);
    }
  }
}

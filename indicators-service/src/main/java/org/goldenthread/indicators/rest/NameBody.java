package org.goldenthread.indicators.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Name;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A name and since when it holds. */
@Schema(name = "EffectiveName", requiredProperties = "name")
record NameBody(
    @Schema(
            description = "The first quarter in which it holds; left out if it has always held",
            examples = "2021-22-Q1")
        @Nullable Quarter effectiveFrom,
    @Schema(description = "The name", examples = "Children's Services") @Nullable String name) {

  static List<NameBody> of(List<Name> names) {
    return names.stream()
        .map(it -> new NameBody(it.effectiveFrom().orElse(null), it.name()))
        .toList();
  }

  Name read(String pointer, Fields fields) {
    return new Name(
        Optional.ofNullable(effectiveFrom), fields.text(pointer + "/name", name, Fields.LINE));
  }

  /** A name on its own with its time: a quarter, or a day in it. */
  static Name read(
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
            written -> Optional.of(Times.quarter(written)),
            Optional.empty());
  }
}

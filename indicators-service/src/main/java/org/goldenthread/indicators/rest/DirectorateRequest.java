package org.goldenthread.indicators.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A directorate's name as it is sent. */
@Schema(
    name = "DirectorateRequest",
    requiredProperties = "name",
    examples = Examples.DIRECTORATE_REQUEST)
record DirectorateRequest(
    @Schema(description = "The name", examples = "Children's Services") @Nullable String name,
    @Schema(
            description =
                "The first quarter in which the name holds, or a day in it; left out if it has"
                    + " always held",
            examples = {"2021-22-Q1", "2021-04-01"})
        @Nullable String effectiveFrom) {

  Directorate.Name name(Fields fields) {
    return new Directorate.Name(since(fields), fields.text("/name", name, Fields.LINE));
  }

  private Optional<Quarter> since(Fields fields) {
    return effectiveFrom == null
        ? Optional.empty()
        : fields.checked(
            "/effectiveFrom",
            effectiveFrom,
            written -> Optional.of(quarter(written)),
            Optional.empty());
  }

  private static Quarter quarter(String written) {
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

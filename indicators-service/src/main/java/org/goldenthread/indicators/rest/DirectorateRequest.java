package org.goldenthread.indicators.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.DirectorateChange;
import org.goldenthread.indicators.domain.DirectorateChange.End;
import org.goldenthread.indicators.domain.Name;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What is said of a directorate: one more name, its end, or all of its names anew. */
@Schema(
    name = "DirectorateRequest",
    description =
        "With name, or the end alone, what was said of other times stays; with names, all is said"
            + " anew and what is left out is taken back",
    examples = Examples.DIRECTORATE_REQUEST)
record DirectorateRequest(
    @Schema(description = "One more name", examples = "Children's Services") @Nullable String name,
    @Schema(
            description =
                "The first quarter in which the name holds, or a day in it; left out if it has"
                    + " always held",
            examples = {"2021-22-Q1", "2021-04-01"})
        @Nullable String effectiveFrom,
    @Schema(description = "Every name, instead of name") @Nullable List<@Nullable NameBody> names,
    @Schema(
            description = "The last quarter in which it exists: it is split, merged or wound up",
            examples = "2023-24-Q4")
        @Nullable Quarter lastQuarter,
    @Schema(description = "The codes of the directorates that take over")
        @Nullable List<@Nullable String> successors) {

  DirectorateChange change(Fields fields) {
    End end =
        new End(
            Optional.ofNullable(lastQuarter),
            fields.each("/successors", successors, (at, code) -> fields.code(at, code)));
    if (names == null) {
      boolean ends = lastQuarter != null || successors != null;
      return new DirectorateChange.More(
          oneName(fields), ends ? Optional.of(end) : Optional.empty());
    }
    if (name != null || effectiveFrom != null) {
      fields.refuse("/names", "Send either one more name or all names, not both");
    }
    return new DirectorateChange.Whole(
        fields.each("/names", names, (at, it) -> it.read(at, fields)), end);
  }

  private Optional<Name> oneName(Fields fields) {
    return name == null && effectiveFrom == null
        ? Optional.empty()
        : Optional.of(NameBody.read(name, effectiveFrom, "", fields));
  }
}

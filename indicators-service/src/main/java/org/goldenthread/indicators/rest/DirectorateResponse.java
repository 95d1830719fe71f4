package org.goldenthread.indicators.rest;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.vocabulary.Quarter;

/** A directorate as it now is. */
@Schema(name = "Directorate", examples = Examples.DIRECTORATE)
record DirectorateResponse(
    @Schema(examples = "CS") String code,
    @Schema(description = "1 for the first state, one more for each change", examples = "1")
        long revision,
    @Schema(
            description = "Its name today, or in the quarter asked for",
            examples = "Children's Services")
        String name,
    @Schema(description = "Every name with its time, earliest first") List<NameBody> names,
    @Schema(
            description = "The last quarter in which it exists; left out while it goes on",
            examples = "2023-24-Q4")
        Optional<Quarter> lastQuarter,
    @Schema(description = "The codes of the directorates that take over; left out if none does")
        Optional<List<String>> successors,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static DirectorateResponse of(Revision<Directorate> revision, Quarter quarter) {
    Directorate directorate = revision.content();
    return new DirectorateResponse(
        directorate.code(),
        revision.number(),
        directorate.nameIn(quarter).name(),
        NameBody.of(directorate.renamings()),
        directorate.lastQuarter(),
        Optional.of(directorate.successors()).filter(it -> !it.isEmpty()),
        revision.recordedAt(),
        revision.recordedBy());
  }

  /** The revision and which name is the present one: that changes by time alone. */
  EntityTag tag() {
    long others = names.stream().takeWhile(it -> !name.equals(it.name())).count();
    return new EntityTag(revision + "." + others);
  }
}

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
    @Schema(description = "Its name today", examples = "Children's Services") String name,
    @Schema(description = "Every name with its time, earliest first") List<NameBody> names,
    Instant changedAt,
    @Schema(description = "The subject of the token that made the change") String changedBy) {

  static DirectorateResponse of(Revision<Directorate> revision, Quarter today) {
    Directorate directorate = revision.content();
    return new DirectorateResponse(
        directorate.code(),
        revision.number(),
        directorate.nameIn(today).name(),
        directorate.names().stream()
            .map(name -> new NameBody(name.effectiveFrom(), name.name()))
            .toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }

  /** The revision and which name is the present one: that changes by time alone. */
  EntityTag tag() {
    List<String> texts = names.stream().map(NameBody::name).toList();
    return new EntityTag(revision + "." + texts.lastIndexOf(name));
  }

  /** A name and since when it holds. */
  @Schema(name = "DirectorateName")
  record NameBody(
      @Schema(
              description = "The first quarter in which it holds; left out if it has always held",
              examples = "2021-22-Q1")
          Optional<Quarter> effectiveFrom,
      @Schema(examples = "Children's Services") String name) {}
}

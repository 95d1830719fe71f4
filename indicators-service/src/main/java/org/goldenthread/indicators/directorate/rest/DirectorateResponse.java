package org.goldenthread.indicators.directorate.rest;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.naming.rest.NameBody;
import org.goldenthread.vocabulary.Quarter;

/** A directorate as it now is. */
record DirectorateResponse(
    String code,
    long revision,
    String name,
    List<NameBody> names,
    Optional<Quarter> lastQuarter,
    Optional<List<String>> successors,
    Instant changedAt,
    String changedBy) {

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

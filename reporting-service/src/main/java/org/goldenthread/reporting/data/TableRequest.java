package org.goldenthread.reporting.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.edition.EditionRequest;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Which rows of the table are asked for.
 *
 * @param span the data quarters
 * @param directorates their codes; empty for all
 * @param priorities their codes; empty for all
 * @param refs empty for all indicators
 * @param view published figures, or the latest whether they are published or not
 * @param asOf until when what was told counts; empty for now
 * @param months whether the months of a figure have rows of their own below it
 * @param parts whether its parts have
 */
public record TableRequest(
    Span span,
    List<String> directorates,
    List<String> priorities,
    List<IndicatorRef> refs,
    EditionRequest.View view,
    Optional<Instant> asOf,
    boolean months,
    boolean parts) {

  /** Whether an indicator with this definition is asked for. */
  boolean wants(IndicatorRef ref, Definition definition) {
    return wants(ref)
        && isIn(definition.directorate(), directorates)
        && isIn(definition.priority(), priorities);
  }

  /** Whether an indicator is asked for under some definition of it. */
  boolean wants(IndicatorRef ref) {
    return refs.isEmpty() || refs.contains(ref);
  }

  AsOf until() {
    return asOf.map(AsOf::at).orElse(AsOf.NOW);
  }

  private static boolean isIn(Optional<String> code, List<String> wanted) {
    return wanted.isEmpty() || code.filter(wanted::contains).isPresent();
  }
}

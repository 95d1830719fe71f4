package org.goldenthread.outturns.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.vocabulary.Quarter;

/**
 * What must be known to take statements.
 *
 * @param subjects by code; what is not in it is unknown
 * @param directorates by code, as far as they may own a subject
 * @param closedQuarters of the quarters at hand
 * @param current the latest revision of each position that has one
 * @param history the revisions, earliest first, of positions of which somebody else than the
 *     submitter may have spoken last
 * @param series the values around the outturns, by indicator
 * @param wholes the indicators that are worked out of the subjects, directly or not, and those of
 *     the subjects that are worked out of others
 * @param findings those about the subjects, in any state
 */
public record Known<S extends Statement>(
    Map<String, Subject> subjects,
    Map<String, Directorate> directorates,
    Set<Quarter> closedQuarters,
    Map<Position, Revision<S>> current,
    Map<Position, List<Revision<S>>> history,
    Map<String, Series> series,
    Set<String> wholes,
    List<TrackedFinding> findings) {

  /** Nothing yet. */
  static <S extends Statement> Known<S> nothing() {
    return new Known<>(
        Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of(), List.of());
  }

  Known<S> copy() {
    return new Known<>(
        new HashMap<>(subjects),
        new HashMap<>(directorates),
        new HashSet<>(closedQuarters),
        new HashMap<>(current),
        new HashMap<>(history),
        new HashMap<>(series),
        wholes,
        findings);
  }

  /**
   * The revision in which somebody else replaced what a submitter said before, if a statement of
   * theirs would bring any of it back.
   */
  Optional<Revision<S>> correction(Draft<S> draft, S statement, String submitter) {
    Set<Object> standing = Set.of();
    Set<Object> said = new HashSet<>();
    Optional<Revision<S>> last = Optional.empty();
    for (Revision<S> revision : history.getOrDefault(statement.position(), List.of())) {
      Set<Object> figures = draft.figures(revision.content());
      if (!figures.equals(standing)) {
        last = Optional.of(revision);
        said.addAll(revision.submittedBy().equals(submitter) ? figures : Set.of());
      }
      standing = figures;
    }
    said.removeAll(standing);
    said.retainAll(draft.figures(statement));
    return last.filter(it -> !it.submittedBy().equals(submitter) && !said.isEmpty());
  }

  void add(Revision<S> revision) {
    S statement = revision.content();
    current.put(statement.position(), revision);
    history.merge(
        statement.position(),
        List.of(revision),
        (before, added) -> Stream.concat(before.stream(), added.stream()).toList());
    if (statement instanceof Outturn outturn) {
      Series around = series.getOrDefault(outturn.subject(), Series.EMPTY);
      series.put(outturn.subject(), around.with(outturn.quarter(), outturn.value()));
    }
  }

  /** Takes in what is not known yet; what is known already stays. */
  void learn(Known<S> more) {
    more.subjects.forEach(subjects::putIfAbsent);
    more.directorates.forEach(directorates::putIfAbsent);
    closedQuarters.addAll(more.closedQuarters);
    more.current.forEach(current::putIfAbsent);
    more.history.forEach(history::putIfAbsent);
    more.series.forEach(
        (subject, values) ->
            series.merge(
                subject,
                values,
                (here, there) -> {
                  TreeMap<Quarter, Figure> both = new TreeMap<>(there.values());
                  both.putAll(here.values());
                  return new Series(both);
                }));
  }
}

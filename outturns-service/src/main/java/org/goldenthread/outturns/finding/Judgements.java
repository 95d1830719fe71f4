package org.goldenthread.outturns.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.outturns.finding.rule.OutturnDoubts;
import org.goldenthread.outturns.finding.rule.Rules;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Owner;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Positioned;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.Quarter;

/** Which places are judged, by which rules, when something changes. */
public final class Judgements {

  private Judgements() {}

  /**
   * After statements were added, each with what all rules of its type found: that, and what those
   * of history say to the values that look back on an outturn.
   *
   * @param series the values after the change, by indicator
   */
  public static <S extends Statement> List<Judgement> afterAdding(
      StatementType<S> type,
      Collection<Revision<S>> judged,
      Map<String, Subject> subjects,
      Map<String, Series> series) {
    Map<Position, Revision<S>> latest = latest(judged);
    Stream<Judgement> own =
        latest.values().stream()
            .map(
                it ->
                    of(
                        type.about(),
                        it.content(),
                        subject(subjects, it.content()),
                        Rules.lookingAt(it.content()),
                        it.findings(),
                        hides(it.content())));
    return Stream.concat(own, lookingBack(latest, subjects, series)).toList();
  }

  private static <S extends Statement> Map<Position, Revision<S>> latest(
      Collection<Revision<S>> judged) {
    return judged.stream()
        .collect(
            Collectors.toMap(
                it -> it.content().position(),
                it -> it,
                BinaryOperator.maxBy(Comparator.comparing(Revision::number))));
  }

  /** After the meaning or a target of an indicator changed: every outturn by all rules. */
  public static List<Judgement> ofAll(Indicator indicator, List<Outturn> outturns) {
    Series series = Series.EMPTY;
    for (Outturn outturn : outturns) {
      series = series.with(outturn.quarter(), outturn.value());
    }
    Series whole = series;
    return outturns.stream()
        .map(
            outturn ->
                of(
                    ReferenceKind.INDICATOR,
                    outturn,
                    indicator,
                    FindingRule.OF_OUTTURNS,
                    Rules.findings(outturn, indicator, whole),
                    hides(outturn)))
        .toList();
  }

  private static boolean hides(Statement statement) {
    return statement instanceof Outturn outturn
        && (outturn.status().hidesEarlier()
            || outturn.parts().stream().anyMatch(Part::isSuppressed));
  }

  private static Judgement of(
      ReferenceKind kind,
      Statement statement,
      Subject subject,
      Set<FindingRule> rules,
      List<Finding> found,
      boolean hides) {
    return new Judgement(
        kind, statement.position(), owner(subject, statement.quarter()), rules, found, hides);
  }

  private static Stream<Judgement> lookingBack(
      Map<Position, ? extends Revision<?>> changed,
      Map<String, Subject> subjects,
      Map<String, Series> series) {
    Set<Position> concerned = new HashSet<>();
    for (Position position : changed.keySet()) {
      around(series, position.subject()).lookingBackOn(position.quarter()).stream()
          .map(later -> new Position(position.subject(), later))
          .filter(later -> !changed.containsKey(later))
          .forEach(concerned::add);
    }
    List<Position> hidden = hidden(changed.values());
    return concerned.stream()
        .flatMap(
            place -> {
              boolean hides = hidden.stream().anyMatch(it -> isEarlierInYear(it, place));
              return history(place, subjects, around(series, place.subject()), hides).stream();
            });
  }

  private static List<Position> hidden(Collection<? extends Revision<?>> changed) {
    return changed.stream()
        .map(Revision::content)
        .filter(Judgements::hides)
        .map(Positioned::position)
        .toList();
  }

  private static boolean isEarlierInYear(Position earlier, Position place) {
    return earlier.subject().equals(place.subject())
        && earlier.quarter().year().equals(place.quarter().year())
        && earlier.quarter().compareTo(place.quarter()) < 0;
  }

  private static Optional<Judgement> history(
      Position place, Map<String, Subject> subjects, Series series, boolean hides) {
    return Optional.ofNullable(subjects.get(place.subject()))
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast)
        .map(
            indicator ->
                new Judgement(
                    ReferenceKind.INDICATOR,
                    place,
                    owner(indicator, place.quarter()),
                    FindingRule.OF_HISTORY,
                    OutturnDoubts.judgeHistory(place.quarter(), indicator, series),
                    hides));
  }

  private static Subject subject(Map<String, Subject> subjects, Positioned it) {
    return Optional.ofNullable(subjects.get(it.subject()))
        .orElseThrow(() -> new IllegalStateException("What was added is about something known"));
  }

  private static Series around(Map<String, Series> series, String subject) {
    return series.getOrDefault(subject, Series.EMPTY);
  }

  private static Optional<String> owner(Subject subject, Quarter quarter) {
    return subject.ownerIn(quarter) instanceof Owner.OneDirectorate(String code)
        ? Optional.of(code)
        : Optional.empty();
  }
}

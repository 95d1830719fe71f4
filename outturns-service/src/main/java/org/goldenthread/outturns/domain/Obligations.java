package org.goldenthread.outturns.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a report of a quarter still lacks. An outturn is owed for each indicator that is due, until
 * one is there that is not delayed (a delayed one from the day after the quarter in which it is
 * expected, if that was said); a commentary for each that is scored below target; progress for each
 * initiative of the plan; a summary by each directorate. They are owed from the day after the
 * reporting quarter, a commentary from the day of what led to the score.
 */
public final class Obligations {

  private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

  private final QuarterPicture picture;
  private final Quarter quarter;

  /** The obligations of a quarter. */
  public Obligations(QuarterPicture picture) {
    this.picture = picture;
    this.quarter = picture.reportingQuarter();
  }

  /** The definitions of what the report shows, with the indicator. */
  public record Shown(Indicator indicator, Definition definition, Quarter dataQuarter) {}

  /** All that is owed: by kind, then by subject. */
  public List<Owed> owed() {
    return Stream.of(outturns(), commentaries(), progress(), summaries())
        .flatMap(kind -> kind)
        .sorted(Comparator.comparing((Owed it) -> it.kind().name()).thenComparing(Owed::subject))
        .toList();
  }

  /** The indicators of the report that are due in the quarter that it shows. */
  public Stream<Shown> due() {
    return picture.indicators().stream()
        .flatMap(indicator -> shown(indicator).stream())
        .filter(it -> picture.reports(it.definition().priority()))
        .filter(it -> it.definition().isDueIn(it.dataQuarter()));
  }

  private Optional<Shown> shown(Indicator indicator) {
    return indicator
        .definitionIn(quarter)
        .map(it -> new Shown(indicator, it, it.dataQuarter(quarter)));
  }

  private Stream<Owed> outturns() {
    return due()
        .flatMap(
            it ->
                owedSince(Optional.ofNullable(picture.outturns().get(position(it)))).stream()
                    .map(since -> owed(Owed.Kind.OUTTURN, it, since)));
  }

  /** A delayed value stays owed, from the end of the quarter in which it is expected. */
  private Optional<LocalDate> owedSince(Optional<Submitted> submitted) {
    if (submitted.isEmpty()) {
      return Optional.of(firstDayAfter(quarter));
    }
    return submitted
        .filter(Submitted::isDelayed)
        .map(delayed -> firstDayAfter(delayed.expected().orElse(quarter)));
  }

  private Stream<Owed> commentaries() {
    return due()
        .filter(it -> !picture.said().commentaries().contains(position(it)))
        .flatMap(
            it ->
                picture.below(position(it)).stream()
                    .map(
                        score ->
                            owed(
                                Owed.Kind.COMMENTARY,
                                it,
                                LocalDate.ofInstant(score.scoredAt(), COUNCIL_TIME))));
  }

  private Stream<Owed> progress() {
    return picture.initiatives().stream()
        .filter(it -> picture.reports(it.priority()))
        .filter(it -> !picture.said().progress().contains(new Position(it.code(), quarter)))
        .map(
            it ->
                new Owed(
                    Owed.Kind.PROGRESS,
                    it.code(),
                    it.title(),
                    quarter,
                    it.directorate(),
                    it.leadRole(),
                    firstDayAfter(quarter)));
  }

  private Stream<Owed> summaries() {
    return picture.directorates().stream()
        .filter(it -> it.existsIn(quarter))
        .filter(it -> !picture.said().summaries().contains(new Position(it.code(), quarter)))
        .map(
            it ->
                new Owed(
                    Owed.Kind.SUMMARY,
                    it.code(),
                    "Service summary",
                    quarter,
                    Optional.of(it.code()),
                    Optional.empty(),
                    firstDayAfter(quarter)));
  }

  private static Owed owed(Owed.Kind kind, Shown shown, LocalDate since) {
    return new Owed(
        kind,
        shown.indicator().code(),
        shown.definition().title(),
        shown.dataQuarter(),
        shown.definition().directorate(),
        shown.definition().ownerRole(),
        since);
  }

  private static Position position(Shown shown) {
    return new Position(shown.indicator().code(), shown.dataQuarter());
  }

  private static LocalDate firstDayAfter(Quarter quarter) {
    return quarter.lastDay().plusDays(1);
  }
}

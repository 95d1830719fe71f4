package org.goldenthread.reporting.feed;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.vocabulary.IndicatorRef;

/** Makes news of publications; nothing of a draft is in them. */
@Singleton
public record WriteFeeds(Publications publications) {

  private static final int MOST = 40;
  private static final String URN = "urn:golden-thread:feed:";

  /** Every publication of a report. */
  public Feed ofPublications() {
    return new Feed(
        URN + "publications",
        "Performance reports",
        latestFirst().map(WriteFeeds::entry).limit(MOST).toList());
  }

  /** What each report printed of an indicator; empty if none has it. */
  public Optional<Feed> of(IndicatorRef ref) {
    List<PrintedIn> printed =
        latestFirst()
            .flatMap(it -> PrintedIn.of(it, publications.printed(it, ref)).stream())
            .limit(MOST)
            .toList();
    return printed.stream()
        .findFirst()
        .map(
            last ->
                new Feed(
                    URN + "indicators:" + ref,
                    ref + " " + last.outturn().title(),
                    printed.stream().map(PrintedIn::entry).toList()));
  }

  private Stream<Publication> latestFirst() {
    return publications.all().stream()
        .filter(Publication::isSealed)
        .sorted(Comparator.comparing(Publication::at).reversed());
  }

  private static Feed.Entry entry(Publication publication) {
    return new Feed.Entry(
        URN + "publications:%s:%d".formatted(publication.quarter(), publication.revision()),
        "Performance report of %s%s".formatted(publication.quarter().label(), again(publication)),
        publication.reason().orElse("The report has been published."),
        "/?quarter=" + publication.quarter(),
        publication.at());
  }

  private static String again(Publication publication) {
    return publication.revision() == 1 ? "" : ", publication " + publication.revision();
  }

  /** What a report printed of an indicator: the outturn that it is about, and its score. */
  private record PrintedIn(Publication publication, PrintedFigure outturn, PrintedFigure score) {

    private static Optional<PrintedIn> of(Publication publication, List<PrintedFigure> figures) {
      return first(figures, it -> it.key().what() == PrintedFigure.What.SCORE)
          .flatMap(
              score ->
                  first(
                          figures,
                          it ->
                              it.key().what() == PrintedFigure.What.OUTTURN
                                  && it.key().quarter().equals(score.key().quarter()))
                      .map(outturn -> new PrintedIn(publication, outturn, score)));
    }

    private static Optional<PrintedFigure> first(
        List<PrintedFigure> figures, Predicate<PrintedFigure> wanted) {
      return figures.stream().filter(wanted).findFirst();
    }

    private Feed.Entry entry() {
      IndicatorRef ref = outturn.key().ref();
      return new Feed.Entry(
          URN + "indicators:%s:%s:%d".formatted(ref, publication.quarter(), publication.revision()),
          "%s in %s, %s"
              .formatted(
                  outturn.display(), outturn.key().quarter().label(), score.display().strip()),
          "%s, as the report of %s printed it%s"
              .formatted(outturn.title(), publication.quarter().label(), again(publication)),
          "/indicators/%s?quarter=%s".formatted(ref.inAddress(), publication.quarter()),
          publication.at());
    }
  }
}

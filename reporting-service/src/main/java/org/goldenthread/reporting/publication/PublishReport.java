package org.goldenthread.reporting.publication;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/**
 * Freezes the report of a quarter. All of it is made from the figures of one moment; whoever
 * publishes the same quarter at the same time comes after.
 */
@ApplicationScoped
public class PublishReport {

  // Dozens of documents are made within the transaction, of 3,000 indicators for minutes.
  private static final int LONGEST_SECONDS = 3_600;

  private final Publications publications;
  private final Figures figures;
  private final PendingFigures pending;
  private final Instance<ReportFiles> makers;
  private final PublicationAnnouncements announcements;
  private final Clock clock;

  PublishReport(
      Publications publications,
      Figures figures,
      PendingFigures pending,
      @Any Instance<ReportFiles> makers,
      PublicationAnnouncements announcements,
      Clock clock) {
    this.publications = publications;
    this.figures = figures;
    this.pending = pending;
    this.makers = makers;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Publishes, or says what stands in the way. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public PublicationOutcome publish(PublicationRequest request) {
    publications.begin();
    Instant shownUntil = pending.shownUntil();
    return figures
        .of(request.quarter(), AsOf.NOW)
        .map(found -> publish(request, found, shownUntil))
        .orElseGet(() -> new PublicationOutcome.NoPlan(request.quarter()));
  }

  private PublicationOutcome publish(
      PublicationRequest request, QuarterFigures found, Instant shownUntil) {
    Dashboard corporate = new Reporting(found).dashboard(new Scope.Corporate());
    List<Outstanding> outstanding = Owed.outstanding(corporate, found);
    return refusal(request, found)
        .or(() -> pending.of(found, shownUntil))
        .or(() -> scoresPending(corporate))
        .or(() -> needless(request, outstanding))
        .or(() -> unacknowledged(request, outstanding))
        .orElseGet(() -> freeze(request, found, corporate));
  }

  private static Optional<PublicationOutcome> refusal(
      PublicationRequest request, QuarterFigures found) {
    if (found.state().stage() != QuarterState.Stage.CLOSED) {
      return Optional.of(
          new PublicationOutcome.NotClosed(request.quarter(), found.state().stage()));
    }
    if (found.publication().isPresent() && request.reason().isEmpty()) {
      return found.publication().map(PublicationOutcome.AlreadyPublished::new);
    }
    return Optional.empty();
  }

  private static Optional<PublicationOutcome> scoresPending(Dashboard corporate) {
    List<ScorecardRow> pending = corporate.scorecard().pending();
    return pending.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PublicationOutcome.ScoresPending(pending.stream().map(ScorecardRow::ref).toList()));
  }

  /** A mistyped subject would otherwise look as if it had been acknowledged. */
  private static Optional<PublicationOutcome> needless(
      PublicationRequest request, List<Outstanding> outstanding) {
    List<Publication.Acknowledgement> known = request.acknowledgements();
    List<Integer> places =
        IntStream.range(0, known.size())
            .filter(i -> outstanding.stream().noneMatch(open -> open.isMeantBy(known.get(i))))
            .boxed()
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new PublicationOutcome.NothingToAcknowledge(request, places));
  }

  private static Optional<PublicationOutcome> unacknowledged(
      PublicationRequest request, List<Outstanding> outstanding) {
    List<Outstanding> open = Outstanding.without(request.acknowledgements(), outstanding);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new PublicationOutcome.Unacknowledged(open));
  }

  private PublicationOutcome freeze(
      PublicationRequest request, QuarterFigures found, Dashboard corporate) {
    Publication publication = publication(request, corporate);
    publications.open(publication);
    Publication done = publication.sealed(FrozenFile.hashOf(keepFiles(publication, found)));
    publications.seal(done, printed(corporate));
    announcements.announce(done);
    return new PublicationOutcome.Published(
        done,
        makers.stream()
            .flatMap(maker -> maker.missingLetters(corporate).stream())
            .distinct()
            .sorted()
            .toList());
  }

  /**
   * Makes and keeps one file after the other: all of them together may take more memory than there
   * is.
   *
   * @return their hashes by path
   * @throws IllegalStateException if two files have the same path
   */
  private Map<String, String> keepFiles(Publication publication, QuarterFigures found) {
    Map<String, String> hashes = new HashMap<>();
    new Reporting(found.publishedBy(publication))
        .dashboards()
        .flatMap(dashboard -> makers.stream().flatMap(maker -> maker.of(dashboard)))
        .map(FrozenFile::of)
        .forEachOrdered(
            file -> {
              if (hashes.put(file.path(), file.sha256()) != null) {
                throw new IllegalStateException("Two files of a report are at " + file.path());
              }
              publications.add(publication, hashes.size(), file);
            });
    return hashes;
  }

  private Publication publication(PublicationRequest request, Dashboard corporate) {
    return new Publication(
        request.quarter(),
        corporate.publication().map(Publication::revision).orElse(0L) + 1,
        clock.instant(),
        request.by(),
        request.reason(),
        request.acknowledgements(),
        Optional.empty());
  }

  private static List<PrintedFigure> printed(Dashboard corporate) {
    return corporate.scorecard().rows().stream()
        .flatMap(row -> PrintedFigure.of(row).stream())
        .toList();
  }
}

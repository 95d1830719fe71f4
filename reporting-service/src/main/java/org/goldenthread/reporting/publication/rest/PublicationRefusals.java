package org.goldenthread.reporting.publication.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.reporting.publication.EventsRead;
import org.goldenthread.reporting.publication.PublicationOutcome;
import org.goldenthread.reporting.publication.PublicationRequest;
import org.goldenthread.reporting.quarter.Outstanding;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What stands in the way of a publication, with what to do about it. */
public final class PublicationRefusals {

  private static final int CONFLICT = 409;

  private static final String WHERE =
      "to outturns-service: an outturn as POST /api/v1/outturns, a commentary as PUT"
          + " /api/v1/commentaries/{ref}/{quarter}, progress as PUT"
          + " /api/v1/initiatives/{ref}/progress/{quarter}, a summary as PUT"
          + " /api/v1/service-summaries/{directorate}/{quarter}; a finding is corrected by another"
          + " outturn or acknowledged as POST /api/v1/findings/{id}/acknowledgement";

  private PublicationRefusals() {}

  /**
   * The publication.
   *
   * @throws HttpProblem if nothing was published
   */
  static PublicationOutcome.Published published(PublicationOutcome outcome) {
    return switch (outcome) {
      case PublicationOutcome.Published published -> published;
      case PublicationOutcome.NoPlan(var quarter) -> throw Refusals.noPlan(quarter);
      case PublicationOutcome.NotClosed(var quarter, var stage) -> throw notClosed(quarter, stage);
      case PublicationOutcome.AlreadyPublished(var last) -> throw alreadyPublished(last);
      case PublicationOutcome.FiguresPending(var unread, var isBehind, var isRescored) ->
          throw figuresPending(unread, isBehind, isRescored);
      case PublicationOutcome.ScoresPending(var refs) -> throw scoresPending(refs);
      case PublicationOutcome.NothingToAcknowledge(var request, var places) ->
          throw nothingToAcknowledge(request, places);
      case PublicationOutcome.Unacknowledged(var outstanding) -> throw unacknowledged(outstanding);
    };
  }

  public static HttpProblem notClosed(Quarter quarter, QuarterState.Stage stage) {
    return Problems.of(
        CONFLICT,
        "quarter-not-closed",
        "The quarter is not closed",
        ("%1$s is %2$s: close it first, so that nothing changes while it is published: PUT"
                + " /api/v1/quarters/%1$s of outturns-service with {\"state\": \"CLOSED\"}")
            .formatted(quarter, stage));
  }

  public static HttpProblem alreadyPublished(Publication last) {
    return Problems.of(
        CONFLICT,
        "already-published",
        "The quarter is published already",
        "%s was published as revision %d at %s: send a reason to publish it again"
            .formatted(last.quarter(), last.revision(), last.at()));
  }

  public static HttpProblem figuresPending(
      List<EventsRead.Unread> unread, boolean isBehind, boolean isRescored) {
    String read = unread.stream().map(PublicationRefusals::words).collect(Collectors.joining(", "));
    String behind = isBehind ? "what was told before the quarter was closed is being read" : "";
    String scored =
        isRescored ? "scores are being worked out after a change of a plan or policy" : "";
    String waitedFor =
        Stream.of(read, behind, scored)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("; "));
    return HttpProblem.builder(
            Problems.of(
                CONFLICT,
                "figures-pending",
                "Not everything accepted for the quarter is there yet",
                waitedFor + ": try again in a moment"))
        .with("waitingFor", unread)
        .with("rescoring", isRescored)
        .build();
  }

  private static String words(EventsRead.Unread unread) {
    return "%d of %d %s revisions of %s are read"
        .formatted(
            unread.read(),
            unread.accepted(),
            unread.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            unread.quarter());
  }

  public static HttpProblem scoresPending(List<IndicatorRef> refs) {
    return Problems.of(
        CONFLICT,
        "scores-pending",
        "Scores are still being worked out",
        "The scores of %s are still being worked out: try again in a moment"
            .formatted(refs.stream().map(IndicatorRef::value).collect(Collectors.joining(", "))));
  }

  public static HttpProblem unacknowledged(List<Outstanding> outstanding) {
    String detail =
        "%d %s outstanding: see to each (%s), or acknowledge it: {\"acknowledgements\": [%s]}"
            .formatted(
                outstanding.size(),
                outstanding.size() == 1 ? "thing is" : "things are",
                WHERE,
                example(outstanding.getFirst()));
    return HttpProblem.builder(
            Problems.of(CONFLICT, "outstanding", "Something is still owed or open", detail))
        .with("outstanding", outstanding)
        .build();
  }

  /** Ready to be copied, for the first of those that are outstanding. */
  private static String example(Outstanding outstanding) {
    return "{\"kind\": \"%s\", \"subject\": \"%s\", \"reason\": \"...\"}"
        .formatted(outstanding.kind(), outstanding.subject());
  }

  public static HttpProblem nothingToAcknowledge(PublicationRequest request, List<Integer> places) {
    return Problems.invalid(
        places.stream().map(place -> needless(place, request.acknowledgements())).toList());
  }

  private static FieldFault needless(int place, List<Publication.Acknowledgement> sent) {
    Publication.Acknowledgement known = sent.get(place);
    return new FieldFault(
        "/acknowledgements/%d/subject".formatted(place),
        "No %s of '%s' is outstanding: correct or leave out this acknowledgement"
            .formatted(known.kind(), known.subject()));
  }
}

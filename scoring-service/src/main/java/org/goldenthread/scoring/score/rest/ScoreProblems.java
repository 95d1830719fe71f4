package org.goldenthread.scoring.score.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.scoring.score.Lookup.Reason;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The refusals of this service, each with what to do. */
public final class ScoreProblems {

  private static final int NOT_FOUND = 404;
  private static final int MISDIRECTED = 421;
  private static final int UNAVAILABLE = 503;
  private static final int SECONDS_TO_WAIT = 2;

  private ScoreProblems() {}

  public static HttpProblem of(Reason reason, IndicatorRef ref) {
    return switch (reason) {
      case Reason.UnknownIndicator _ ->
          Problems.of(
              NOT_FOUND,
              "unknown-indicator",
              "The indicator is not known",
              "Nothing is known of indicator %s: check the reference".formatted(ref.spelling()));
      case Reason.NothingSubmitted(Quarter quarter) ->
          Problems.of(
              NOT_FOUND,
              "nothing-submitted",
              "The quarter has no outturn",
              "%s is known but has no outturn for %s: see its other quarters at /api/v1/scores/%s"
                  .formatted(ref.spelling(), quarter, ref.inAddress()));
      case Reason.NoOutturns _ ->
          Problems.of(
              NOT_FOUND,
              "no-outturns",
              "The indicator has no outturns",
              "%s is known but nothing was submitted for it yet: ask again when it has an outturn"
                  .formatted(ref.spelling()));
      case Reason.Elsewhere(String instance) ->
          Problems.of(
              MISDIRECTED,
              "held-elsewhere",
              "Another instance has this indicator",
              "The scores of %s are kept by the instance at %s: ask there"
                  .formatted(ref.spelling(), instance));
      case Reason.NotReady _ -> notReady();
    };
  }

  public static HttpProblem notReady() {
    return later(
        "not-ready",
        "The scores are being restored",
        "The service is starting or taking over work from another instance: ask again in a few"
            + " seconds");
  }

  /** Questions that go through everything are worked out one at a time. */
  public static HttpProblem busy() {
    return later(
        "busy",
        "Another question is being worked out",
        "Questions are worked out one at a time, so that scoring goes on: ask again in a few"
            + " seconds");
  }

  private static HttpProblem later(String type, String title, String detail) {
    return HttpProblem.builder(Problems.of(UNAVAILABLE, type, title, detail))
        .withHeader("Retry-After", SECONDS_TO_WAIT)
        .build();
  }
}

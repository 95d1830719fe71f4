package org.goldenthread.reporting.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.format.Format;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.vocabulary.Quarter;

/** Every refusal of a report as the problem that the caller sees. */
final class Refusals {

  private static final int NOT_FOUND = 404;

  private Refusals() {}

  /**
   * The report.
   *
   * @throws HttpProblem if there is none
   */
  static Document composed(ReportOutcome outcome) {
    return switch (outcome) {
      case ReportOutcome.Composed(Document document) -> document;
      case ReportOutcome.NoPlan(var quarter) -> throw noPlan(quarter);
      case ReportOutcome.UnknownDirectorate(var code, var known) ->
          throw notFound(
              "unknown-directorate",
              "There is no such directorate",
              "There is no directorate '%s'; there are %s".formatted(code, list(known)));
      case ReportOutcome.UnknownCommittee(var code, var known) ->
          throw notFound(
              "unknown-committee",
              "There is no such committee",
              "There is no committee '%s'; there are %s".formatted(code, list(known)));
    };
  }

  private static HttpProblem noPlan(Quarter quarter) {
    return notFound(
        "no-plan-for-quarter",
        "No council plan covers the quarter",
        "No council plan covers %s: see GET /api/v1/quarters for those with figures"
            .formatted(quarter));
  }

  static HttpProblem unknownFormat(String extension) {
    String known =
        Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining(", "));
    return notFound(
        "unknown-format",
        "There is no such format",
        "Reports do not end in '%s'; they end in %s".formatted(extension, known));
  }

  private static HttpProblem notFound(String code, String title, String detail) {
    return Problems.of(NOT_FOUND, code, title, List.of(new FieldFault("{report}", detail)));
  }

  private static String list(List<String> known) {
    return known.isEmpty() ? "none yet" : String.join(", ", known);
  }
}

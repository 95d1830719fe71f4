package org.goldenthread.reporting.site.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.documents.format.Format;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.NearMiss;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.DashboardOutcome;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Every refusal as the problem that the caller sees, with what to do about it. */
public final class Refusals {

  private static final int NOT_FOUND = 404;

  private Refusals() {}

  /**
   * The dashboard.
   *
   * @throws HttpProblem if there is none
   */
  public static Dashboard shown(DashboardOutcome outcome) {
    return switch (outcome) {
      case DashboardOutcome.Shown(Dashboard dashboard) -> dashboard;
      case DashboardOutcome.NoPlan(var quarter) -> throw noPlan(quarter);
      case DashboardOutcome.UnknownPriority(var code, var plan, var known) ->
          throw notFound(
              "unknown-priority",
              "There is no such priority",
              "{code}",
              "Council plan %s has no priority '%s'; it has %s".formatted(plan, code, list(known)));
      case DashboardOutcome.UnknownDirectorate(var code, var known) ->
          throw unknown("directorate", code, known);
      case DashboardOutcome.UnknownCommittee(var code, var known) ->
          throw unknown("committee", code, known);
    };
  }

  /**
   * The dashboard with the rows that are asked for.
   *
   * @throws HttpProblem if none could be so
   */
  public static Dashboard only(RowFilter rows, Dashboard dashboard) {
    rows.unknown(dashboard)
        .ifPresent(
            it -> {
              throw Problems.invalid(
                  "{" + it.choice().parameter() + "}",
                  it.detail() + NearMiss.hint(it.written(), it.known()));
            });
    return rows.of(dashboard);
  }

  public static HttpProblem unknownIndicator(IndicatorRef ref) {
    return notFound(
        "unknown-indicator",
        "There is no such indicator",
        "{ref}",
        "No indicator has the reference %s: it must be defined first".formatted(ref.spelling()));
  }

  public static HttpProblem neverPublished(IndicatorRef ref) {
    return notFound(
        "not-published",
        "There is no such publication",
        "{ref}",
        "No published report has %s: its feed begins with the first that does"
            .formatted(ref.spelling()));
  }

  public static HttpProblem notPublished(Quarter quarter) {
    return notFound(
        "not-published",
        "There is no such publication",
        "{quarter}",
        "%s has no such publication: see GET %s/publications for those there are"
            .formatted(quarter, Links.ROOT));
  }

  public static HttpProblem notInPublication(Publication publication, String path) {
    return notFound(
        "not-in-publication",
        "The publication has no such file",
        "{path}",
        "Publication %d of %s has no file '%s': GET %s lists its files; view=latest shows what was"
                .formatted(
                    publication.revision(),
                    publication.quarter(),
                    path,
                    Links.publication(publication.quarter()))
            + " not published");
  }

  public static HttpProblem noControlChart(IndicatorRef ref) {
    return notFound(
        "no-control-chart",
        "There is no control chart yet",
        "{ref}",
        "No control chart of %s has been worked out yet: it needs an outturn first"
            .formatted(ref.spelling()));
  }

  public static HttpProblem unknownFormat(String extension) {
    String known =
        Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining(", "));
    return notFound(
        "unknown-format",
        "There is no such format",
        "{quarter}",
        "Reports do not end in '%s'; they end in %s".formatted(extension, known));
  }

  public static HttpProblem noPlan(Quarter quarter) {
    return notFound(
        "no-plan-for-quarter",
        "No council plan covers the quarter",
        "{quarter}",
        "No council plan covers %s: see GET %s/quarters for those with figures"
            .formatted(quarter, Links.ROOT));
  }

  private static HttpProblem unknown(String what, String code, List<String> known) {
    return notFound(
        "unknown-" + what,
        "There is no such " + what,
        "{code}",
        "There is no %s '%s'; there are %s".formatted(what, code, list(known)));
  }

  private static HttpProblem notFound(String code, String title, String pointer, String detail) {
    return Problems.of(NOT_FOUND, code, title, List.of(new FieldFault(pointer, detail)));
  }

  private static String list(List<String> known) {
    return known.isEmpty() ? "none yet" : String.join(", ", known);
  }
}

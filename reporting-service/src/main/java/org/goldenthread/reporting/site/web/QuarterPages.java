package org.goldenthread.reporting.site.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.kit.text.NearMiss;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.DashboardOutcome;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.edition.web.ChosenEdition;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.vocabulary.Quarter;

/**
 * Answers with pages of a quarter and their tables to keep, or with the page that says why there is
 * none.
 */
@Singleton
public record QuarterPages(ViewDashboard viewDashboard, Frames frames, PageAnswers answers) {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private static final ScopeCode COUNCIL = new ScopeCode.Corporate();

  /** A page about the whole council. */
  public Response page(
      ChosenEdition choice,
      PageAddress place,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    return page(choice, place, COUNCIL, content);
  }

  /** A page about the whole council, of the rows that its address asks for. */
  public Response page(ChosenEdition choice, PageAddress place, RowsContent content) {
    RowFilter rows = place.rows();
    return page(
        choice,
        place,
        (frame, whole) -> content.of(frame, rows.of(whole), FilterView.of(rows, whole, frame)));
  }

  /** What a page has that shows some rows of a report, and by what others are chosen. */
  public interface RowsContent {

    TemplateInstance of(Frame frame, Dashboard some, FilterView filter);
  }

  /**
   * A page.
   *
   * @param choice which figures of which quarter
   * @param wanted the part of the council that it is about
   */
  public Response page(
      ChosenEdition choice,
      PageAddress place,
      ScopeCode wanted,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    Function<Dashboard, String> html =
        dashboard ->
            content
                .apply(frames.around(choice.edition().map(place::in).orElse(place)), dashboard)
                .render();
    return answers.page(
        choice.address(place.path(), place.rows().query()),
        () -> made(place, wanted, choice, html));
  }

  /** A table about the whole council. */
  public Response table(
      ChosenEdition choice,
      PageAddress place,
      String fileName,
      Function<Dashboard, String> content) {
    return table(choice, place, COUNCIL, fileName, content);
  }

  /** A table to keep, or the page that says why there is none. */
  public Response table(
      ChosenEdition choice,
      PageAddress place,
      ScopeCode wanted,
      String fileName,
      Function<Dashboard, String> content) {
    return answers.download(
        choice.address(place.path(), place.rows().query(), "csv"),
        fileName,
        () -> made(place, wanted, choice, dashboard -> content.apply(place.rows().of(dashboard))));
  }

  private Page made(
      PageAddress place,
      ScopeCode wanted,
      ChosenEdition choice,
      Function<Dashboard, String> content) {
    return switch (choice) {
      case ChosenEdition.Nothing() -> Page.of(OK, Templates.empty(frames.around(place)).render());
      case ChosenEdition.Refused(var problem) -> frames.problem(place, problem);
      case ChosenEdition.Chosen(var edition) -> made(place, wanted, edition, content);
    };
  }

  private Page made(
      PageAddress place, ScopeCode wanted, Edition edition, Function<Dashboard, String> content) {
    DashboardOutcome outcome = viewDashboard.view(wanted, edition.quarter(), edition.asOf());
    return outcome instanceof DashboardOutcome.Shown(var dashboard)
        ? place
            .rows()
            .unknown(dashboard)
            .map(unknown -> frames.problem(place.with(RowFilter.ALL), refused(unknown)))
            .orElseGet(() -> Page.of(OK, content.apply(dashboard)))
        : frames.problem(place, missing(outcome));
  }

  private static ProblemView refused(RowFilter.Unknown unknown) {
    return new ProblemView(
        BAD_REQUEST,
        "There is no such " + unknown.choice().label().toLowerCase(Locale.UK),
        unknown.detail() + NearMiss.hint(unknown.written(), unknown.known()),
        "Choose again from the lists above the table, or leave %s out of the address."
            .formatted(unknown.choice().parameter()));
  }

  private static ProblemView missing(DashboardOutcome why) {
    return switch (why) {
      case DashboardOutcome.NoPlan(var quarter) -> noPlan(quarter);
      case DashboardOutcome.UnknownPriority(var code, var plan, var known) ->
          notFound(
              "There is no such priority",
              "Council plan %s has no priority “%s”.".formatted(plan, code),
              known(known));
      case DashboardOutcome.UnknownDirectorate(var code, var known) ->
          unknown("directorate", code, known);
      case DashboardOutcome.UnknownCommittee(var code, var known) ->
          unknown("committee", code, known);
      case DashboardOutcome.Shown _ ->
          throw new IllegalStateException("What is shown is not missing");
    };
  }

  private static ProblemView unknown(String what, String code, List<String> known) {
    return notFound(
        "There is no such " + what, "No %s has the code “%s”.".formatted(what, code), known(known));
  }

  private static ProblemView noPlan(Quarter quarter) {
    return notFound(
        "There is nothing for " + quarter.label(),
        "No council plan covers " + quarter.label() + ".",
        "Choose one of the quarters below.");
  }

  private static ProblemView notFound(String heading, String detail, String remedy) {
    return new ProblemView(NOT_FOUND, heading, detail, remedy);
  }

  private static String known(List<String> codes) {
    return codes.isEmpty()
        ? "None has been defined yet."
        : "There are: " + String.join(", ", codes) + ". The overview links to each.";
  }
}

package org.goldenthread.reporting.site.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.edition.web.ChosenEdition;
import org.goldenthread.reporting.plan.ScopeCode;

/**
 * Answers with a page about the council or a part of it in a quarter, or with its table to keep.
 */
@ApplicationScoped
public class QuarterAnswers {

  private static final ScopeCode COUNCIL = new ScopeCode.Corporate();

  private final QuarterPages pages;
  private final PageAnswers answers;

  public QuarterAnswers(QuarterPages pages, PageAnswers answers) {
    this.pages = pages;
    this.answers = answers;
  }

  /** A page about the whole council. */
  public Response page(
      Request request,
      ChosenEdition choice,
      PageAddress place,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    return page(request, choice, place, COUNCIL, content);
  }

  /** A page about a part of the council. */
  public Response page(
      Request request,
      ChosenEdition choice,
      PageAddress place,
      ScopeCode wanted,
      BiFunction<Frame, Dashboard, TemplateInstance> content) {
    return answers.page(
        request, choice.address(place.path()), () -> pages.page(place, wanted, choice, content));
  }

  /** A table about the whole council. */
  public Response table(
      Request request,
      ChosenEdition choice,
      PageAddress place,
      String fileName,
      Function<Dashboard, String> content) {
    return table(request, choice, place, COUNCIL, fileName, content);
  }

  /** A table about a part of the council. */
  public Response table(
      Request request,
      ChosenEdition choice,
      PageAddress place,
      ScopeCode wanted,
      String fileName,
      Function<Dashboard, String> content) {
    return answers.download(
        request,
        choice.address(place.path(), "csv"),
        fileName,
        () -> pages.table(place, wanted, choice, content));
  }
}

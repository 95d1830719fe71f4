package org.goldenthread.reporting.search.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.DashboardOutcome;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.Edition;
import org.goldenthread.reporting.edition.web.ChosenEdition;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.search.Catalogue;
import org.goldenthread.reporting.search.CatalogueEntry;
import org.goldenthread.reporting.search.Synonyms;
import org.goldenthread.reporting.site.web.Frames;
import org.goldenthread.reporting.site.web.Page;
import org.goldenthread.reporting.site.web.PageAddress;

/** Makes the page of a search. */
@Singleton
public record SearchPages(
    Catalogue catalogue, ViewDashboard viewDashboard, Synonyms synonyms, Frames frames) {

  private static final int OK = 200;
  private static final int LONGEST = 200;

  /**
   * What is called so; only the first 200 characters are looked for.
   *
   * @param choice the figures among which is searched: in published ones only what they print
   */
  public Page page(String written, ChosenEdition choice) {
    String words = written.strip().substring(0, Math.min(written.strip().length(), LONGEST));
    Optional<Dashboard> shown = choice.edition().flatMap(this::dashboard);
    boolean onlyPublished = isOnlyPublished(choice);
    SearchView view =
        words.isEmpty()
            ? new SearchView(words, onlyPublished, List.of(), List.of())
            : SearchView.of(
                words,
                synonyms.question(words),
                onlyPublished,
                entries(onlyPublished, shown),
                shown);
    return Page.of(
        OK, Templates.search(frames.around(PageAddress.belowHome("/search")), view).render());
  }

  private Optional<Dashboard> dashboard(Edition edition) {
    return viewDashboard.view(new ScopeCode.Corporate(), edition.quarter(), edition.asOf())
            instanceof DashboardOutcome.Shown(var dashboard)
        ? Optional.of(dashboard)
        : Optional.empty();
  }

  /** The official series, with the measures that have codes in them. */
  public Page series(ChosenEdition choice) {
    Optional<Dashboard> shown = choice.edition().flatMap(this::dashboard);
    List<SchemeView> schemes =
        SchemeView.of(catalogue.schemes(), entries(isOnlyPublished(choice), shown));
    return Page.of(
        OK, Templates.series(frames.around(PageAddress.belowHome("/series")), schemes).render());
  }

  private static boolean isOnlyPublished(ChosenEdition choice) {
    return choice.edition().filter(Edition::isPublished).isPresent();
  }

  private List<CatalogueEntry> entries(boolean onlyPublished, Optional<Dashboard> shown) {
    return onlyPublished ? shown.map(SearchPages::printed).orElse(List.of()) : catalogue.entries();
  }

  private static List<CatalogueEntry> printed(Dashboard dashboard) {
    return dashboard.scorecard().rows().stream().map(CatalogueEntry::of).toList();
  }
}

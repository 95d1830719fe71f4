package org.goldenthread.indicators.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.History;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.plan.CouncilPlan;
import org.goldenthread.indicators.plan.CouncilPlans;

/** Gives everything there is, but for the policies, as it was recorded. */
@ApplicationScoped
public class ExportReferenceData {

  private static final int AT_ONCE = 500;

  private final CouncilPlans plans;
  private final History<Directorate> directorates;
  private final History<Breakdown> breakdowns;
  private final Indicators indicators;
  private final History<Initiative> initiatives;
  private final History<Committee> committees;

  ExportReferenceData(
      CouncilPlans plans,
      History<Directorate> directorates,
      History<Breakdown> breakdowns,
      Indicators indicators,
      History<Initiative> initiatives,
      History<Committee> committees) {
    this.plans = plans;
    this.directorates = directorates;
    this.breakdowns = breakdowns;
    this.indicators = indicators;
    this.initiatives = initiatives;
    this.committees = committees;
  }

  /** The present state of everything, each kind in the order of codes and references. */
  @Transactional
  public ReferenceData export() {
    return new ReferenceData(
        all(plans::page),
        all(directorates::page),
        all(breakdowns::page),
        all(indicators::page),
        all(initiatives::page),
        all(committees::page));
  }

  private static <T> List<T> all(Function<PageRequest, Page<Revision<T>>> pages) {
    List<T> all = new ArrayList<>();
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      Page<Revision<T>> page = pages.apply(new PageRequest(after.get(), AT_ONCE));
      page.items().forEach(item -> all.add(item.content()));
      after = page.next();
    }
    return all;
  }

  /** The plan as a whole, with what is measured. */
  public record ReferenceData(
      List<CouncilPlan> plans,
      List<Directorate> directorates,
      List<Breakdown> breakdowns,
      List<Indicator> indicators,
      List<Initiative> initiatives,
      List<Committee> committees) {}
}

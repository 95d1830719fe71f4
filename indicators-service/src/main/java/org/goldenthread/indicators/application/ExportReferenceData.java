package org.goldenthread.indicators.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.indicators.domain.Committee;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Indicator;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.Revision;

/** Gives everything there is, but for the policies, as it was recorded. */
@ApplicationScoped
public class ExportReferenceData {

  private static final int AT_ONCE = 500;

  private final CouncilPlans plans;
  private final Documents<Directorate> directorates;
  private final Indicators indicators;
  private final Documents<Initiative> initiatives;
  private final Documents<Committee> committees;

  ExportReferenceData(
      CouncilPlans plans,
      Documents<Directorate> directorates,
      Indicators indicators,
      Documents<Initiative> initiatives,
      Documents<Committee> committees) {
    this.plans = plans;
    this.directorates = directorates;
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
      List<Indicator> indicators,
      List<Initiative> initiatives,
      List<Committee> committees) {}
}

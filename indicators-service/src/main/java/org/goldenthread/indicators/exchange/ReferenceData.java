package org.goldenthread.indicators.exchange;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.breakdown.Breakdowns;
import org.goldenthread.indicators.committee.Committees;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.indicators.initiative.Initiatives;
import org.goldenthread.indicators.plan.CouncilPlans;
import org.goldenthread.indicators.series.SeriesSchemes;

/** The plan as a whole, with what is measured: all there is but for policies. */
@Singleton
public record ReferenceData(
    CouncilPlans plans,
    Directorates directorates,
    Breakdowns breakdowns,
    SeriesSchemes schemes,
    Indicators indicators,
    Initiatives initiatives,
    Committees committees) {}

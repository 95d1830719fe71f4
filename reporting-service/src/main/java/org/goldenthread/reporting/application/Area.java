package org.goldenthread.reporting.application;

import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Narrative;

/** A dashboard and what the directorates wrote beside it, as they stood at one moment. */
public record Area(Dashboard dashboard, Narrative narrative) {}

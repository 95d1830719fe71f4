package org.goldenthread.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.goldenthread.vocabulary.Quarter;

/** Shows a part of the council in a quarter with what its directorates wrote. */
@ApplicationScoped
public class ViewArea {

  private final ViewDashboard viewDashboard;
  private final Narratives narratives;

  ViewArea(ViewDashboard viewDashboard, Narratives narratives) {
    this.viewDashboard = viewDashboard;
    this.narratives = narratives;
  }

  /** The same dashboard that programs get, and the words of the same moment. */
  @Transactional
  public AreaOutcome view(WantedScope wanted, Quarter quarter) {
    DashboardOutcome outcome = viewDashboard.view(wanted, quarter);
    return outcome instanceof DashboardOutcome.Shown(var dashboard)
        ? new AreaOutcome.Shown(new Area(dashboard, narratives.of(quarter)))
        : new AreaOutcome.Missing(outcome);
  }
}

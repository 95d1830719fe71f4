package org.goldenthread.reporting.dashboard.web;

import java.util.List;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.reporting.print.Signs;
import org.goldenthread.reporting.scorecard.web.CommentaryView;

/**
 * A key initiative in a table.
 *
 * @param path of the page that tells of it, empty if there is none
 */
record InitiativeView(
    String ref,
    String title,
    String priority,
    String path,
    String leadRole,
    Cell status,
    List<String> progress,
    List<MilestoneView> milestones) {

  /**
   * Something that it is to reach by a day.
   *
   * @param due the day in words
   * @param done the day on which it was reached, in words; empty until then
   */
  record MilestoneView(String title, String due, String done, boolean overdue) {

    private static MilestoneView of(
        Initiative.Milestone milestone, Initiative initiative, Dashboard dashboard) {
      return new MilestoneView(
          milestone.title(),
          LondonTime.day(milestone.dueDate()),
          milestone.doneOn().map(LondonTime::day).orElse(""),
          initiative.isOverdue(milestone, dashboard.quarter()));
    }
  }

  static List<InitiativeView> of(Dashboard dashboard) {
    return dashboard.keyInitiatives().stream()
        .map(initiative -> of(initiative, dashboard))
        .toList();
  }

  private static InitiativeView of(Initiative initiative, Dashboard dashboard) {
    return new InitiativeView(
        initiative.ref(),
        initiative.title(),
        initiative.priority().map(code -> priority(code, dashboard)).orElse("No priority"),
        path(initiative),
        initiative.leadRole().orElse(""),
        Cell.sign(new Signs(dashboard.policy()).ofStatus(initiative.status())),
        initiative.progress().map(CommentaryView.Part::paragraphs).orElse(List.of()),
        initiative.milestones().stream()
            .map(it -> MilestoneView.of(it, initiative, dashboard))
            .toList());
  }

  private static String path(Initiative initiative) {
    return initiative
        .directorate()
        .map(code -> "/directorates/" + code)
        .or(() -> initiative.priority().map(code -> "/priorities/" + code))
        .orElse("");
  }

  private static String priority(String code, Dashboard dashboard) {
    return dashboard.priorities().stream()
        .filter(section -> section.of().code().equals(code))
        .findFirst()
        .map(section -> section.of().name())
        .orElse(code);
  }
}

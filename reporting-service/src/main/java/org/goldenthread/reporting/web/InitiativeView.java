package org.goldenthread.reporting.web;

import java.util.List;
import org.goldenthread.reporting.application.Area;
import org.goldenthread.reporting.domain.InitiativeProgress;
import org.goldenthread.reporting.domain.ScoringPolicy;

/** A key initiative in a table. */
record InitiativeView(
    String ref,
    String title,
    String priority,
    String leadRole,
    MarkView status,
    List<String> progress,
    List<MilestoneView> milestones) {

  static List<InitiativeView> of(Area area) {
    return area.narrative().initiatives(area.dashboard()).stream()
        .map(initiative -> of(initiative, area))
        .toList();
  }

  private static InitiativeView of(InitiativeProgress initiative, Area area) {
    return new InitiativeView(
        initiative.ref(),
        initiative.title(),
        initiative.priority().map(code -> priority(code, area)).orElse("No priority"),
        initiative.leadRole().orElse(""),
        initiative
            .status()
            .map(code -> status(code, area.dashboard().policy()))
            .orElseGet(() -> new MarkView("–", "No progress reported", "none", "")),
        initiative.progress().map(CommentaryView.Part::paragraphs).orElse(List.of()),
        initiative.milestones().stream()
            .map(each -> new MilestoneView(each.title(), LondonTime.day(each.dueDate())))
            .toList());
  }

  private static String priority(String code, Area area) {
    return area.dashboard().priorities().stream()
        .filter(section -> section.of().code().equals(code))
        .findFirst()
        .map(section -> section.of().name())
        .orElse(code);
  }

  private static MarkView status(String code, ScoringPolicy policy) {
    return policy.initiativeStatuses().stream()
        .filter(status -> status.code().equals(code))
        .findFirst()
        .map(status -> new MarkView(status.symbol(), status.label(), "none", ""))
        .orElseGet(() -> new MarkView("", code, "none", ""));
  }

  /** Something to be reached by a day. */
  record MilestoneView(String title, String due) {}
}

package org.goldenthread.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * What the directorates wrote about a quarter, beside its figures.
 *
 * @param commentaries by indicator, those of the data quarters that a report can show
 * @param initiatives in the order of their references
 * @param summaries by the directorate's code
 */
public record Narrative(
    Map<IndicatorRef, Map<Quarter, CommentaryText>> commentaries,
    List<InitiativeProgress> initiatives,
    Map<String, ServiceSummaryText> summaries) {

  /** A narrative that cannot change. */
  public Narrative {
    commentaries = Map.copyOf(commentaries);
    initiatives = List.copyOf(initiatives);
    summaries = Map.copyOf(summaries);
  }

  /** What was said about the figure that a row shows, if anything. */
  public Optional<CommentaryText> commentary(ScorecardRow row) {
    return Optional.ofNullable(
            commentaries.getOrDefault(row.ref(), Map.of()).get(row.figure().quarter()))
        .filter(CommentaryText::saysSomething);
  }

  /** The summary of a directorate, if it sent one. */
  public Optional<ServiceSummaryText> summary(String directorate) {
    return Optional.ofNullable(summaries.get(directorate));
  }

  /** The initiatives that a dashboard counts, in the order of their references. */
  public List<InitiativeProgress> initiatives(Dashboard dashboard) {
    List<String> priorities =
        dashboard.priorities().stream().map(section -> section.of().code()).toList();
    return initiatives.stream()
        .filter(each -> dashboard.scope().covers(each.priority(), each.directorate()))
        .filter(each -> priorities.contains(each.priority().orElse(Section.NONE)))
        .toList();
  }
}

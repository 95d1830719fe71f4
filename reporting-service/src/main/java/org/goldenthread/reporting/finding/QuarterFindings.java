package org.goldenthread.reporting.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingSubject;

/** The findings that a quarter's report may tell, looked up by what they are about. */
public final class QuarterFindings {

  private final List<Finding> all;
  private final Map<About, List<Finding>> ofIndicators;

  /** These findings. */
  public QuarterFindings(List<Finding> all) {
    this.all = List.copyOf(all);
    this.ofIndicators =
        all.stream()
            .filter(it -> it.subjectKind() == FindingSubject.INDICATOR)
            .sorted(Comparator.comparing(Finding::raisedAt).thenComparing(Finding::id))
            .collect(Collectors.groupingBy(it -> new About(it.subject(), it.quarter())));
  }

  /** All of them, in any order. */
  public List<Finding> all() {
    return all;
  }

  /** Those about an indicator's figure of a quarter, in the order in which they were raised. */
  public List<Finding> about(IndicatorRef indicator, Quarter quarter) {
    return ofIndicators.getOrDefault(new About(indicator.value(), quarter), List.of());
  }

  private record About(String ref, Quarter quarter) {}
}

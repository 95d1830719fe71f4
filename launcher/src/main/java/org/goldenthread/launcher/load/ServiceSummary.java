package org.goldenthread.launcher.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A directorate's service summary for a quarter, as the API writes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ServiceSummary(
    @Nullable String overview,
    @Nullable String benchmarking,
    @Nullable String achievements,
    @Nullable String opportunities,
    @Nullable String additional,
    @Nullable List<Metric> workforce) {

  static final ServiceSummary EMPTY = new ServiceSummary(null, null, null, null, null, null);

  /** A figure about the people who work there. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Metric(
      String metric,
      @Nullable String category,
      @Nullable BigDecimal value,
      @Nullable String unit) {}

  /** The five sections, and the words by which the printed headings are known. */
  enum Section {
    BENCHMARKING("benchmark"),
    ACHIEVEMENTS("achievement"),
    OPPORTUNITIES("opportunit"),
    ADDITIONAL("additional"),
    OVERVIEW("overview");

    private final String word;

    Section(String word) {
      this.word = word;
    }

    /** The first whose word the heading holds, however it is spelt around it. */
    static Section of(String heading) {
      String words = heading.toLowerCase(Locale.ROOT);
      for (Section section : values()) {
        if (words.contains(section.word)) {
          return section;
        }
      }
      throw new IllegalArgumentException(
          "section '%s' is none of overview, benchmarking, achievements, opportunities, additional"
              .formatted(heading));
    }
  }

  ServiceSummary with(Section section, String text) {
    return new ServiceSummary(
        section == Section.OVERVIEW ? text : overview,
        section == Section.BENCHMARKING ? text : benchmarking,
        section == Section.ACHIEVEMENTS ? text : achievements,
        section == Section.OPPORTUNITIES ? text : opportunities,
        section == Section.ADDITIONAL ? text : additional,
        workforce);
  }

  ServiceSummary with(List<Metric> metrics) {
    return new ServiceSummary(
        overview, benchmarking, achievements, opportunities, additional, List.copyOf(metrics));
  }
}

package org.goldenthread.launcher.load;

import java.util.Locale;
import org.goldenthread.client.outturns.model.ServiceSummaryRequest;

/** The parts of a directorate's service summary. */
final class ServiceSummary {

  private ServiceSummary() {}

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

  /** Sets one section of the summary. */
  static void set(ServiceSummaryRequest summary, Section section, String text) {
    switch (section) {
      case BENCHMARKING -> summary.setBenchmarking(text);
      case ACHIEVEMENTS -> summary.setAchievements(text);
      case OPPORTUNITIES -> summary.setOpportunities(text);
      case ADDITIONAL -> summary.setAdditional(text);
      case OVERVIEW -> summary.setOverview(text);
    }
  }
}

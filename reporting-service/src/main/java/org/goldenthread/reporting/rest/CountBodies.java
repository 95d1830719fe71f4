package org.goldenthread.reporting.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.BandCount;
import org.goldenthread.reporting.domain.FindingCounts;
import org.goldenthread.reporting.domain.Scorecard;
import org.goldenthread.reporting.domain.Section;
import org.goldenthread.reporting.domain.StatusCount;
import org.goldenthread.reporting.domain.TrendCounts;

/** Counts as they are sent; all of them are made from the rows of one scorecard. */
final class CountBodies {

  private CountBodies() {}

  /** How many indicators stand where. */
  @Schema(name = "IndicatorCounts")
  record Indicators(
      @Schema(description = "All that are reported on", examples = "34") int total,
      @Schema(
              description =
                  "Those whose figure is expected in the report: without the delayed ones, those"
                      + " that start later and those that are not available or do not apply",
              examples = "33")
          int due,
      @Schema(description = "Those due whose figure is there", examples = "33") int reported,
      @Schema(description = "Those whose figure will come later", examples = "1") int delayed,
      @Schema(description = "Those reported that have a score", examples = "33") int scored) {

    static Indicators of(Scorecard scorecard) {
      return new Indicators(
          scorecard.total(),
          scorecard.due(),
          scorecard.reported(),
          scorecard.delayed(),
          scorecard.scored());
    }
  }

  /** How many indicators have a score. */
  @Schema(name = "ScoreCount")
  record Band(
      @Schema(description = "The band's code", examples = "exceeds") String band,
      @Schema(examples = "★") String symbol,
      @Schema(examples = "Exceeds target") String label,
      @Schema(examples = "16") int count) {

    static List<Band> of(List<BandCount> counts) {
      return counts.stream()
          .map(c -> new Band(c.band(), c.symbol(), c.label(), c.count()))
          .toList();
    }
  }

  /** How many indicators moved which way. */
  @Schema(
      name = "TrendCounts",
      description = "Neutral indicators, which neither improve nor worsen, count as none")
  record Trends(
      @Schema(examples = "10") int improved,
      @Schema(examples = "5") int consistent,
      @Schema(examples = "16") int worse,
      @Schema(examples = "2") int none) {

    static Trends of(TrendCounts counts) {
      return new Trends(counts.improved(), counts.consistent(), counts.worse(), counts.none());
    }
  }

  /** How many initiatives have a status. */
  @Schema(name = "InitiativeCount")
  record Status(
      @Schema(description = "A code of the policy's legend, or NOT_REPORTED", examples = "ON_TRACK")
          String status,
      @Schema(examples = "●") String symbol,
      @Schema(examples = "On track") String label,
      @Schema(examples = "4") int count) {

    static List<Status> of(List<StatusCount> counts) {
      return counts.stream()
          .map(c -> new Status(c.status(), c.symbol(), c.label(), c.count()))
          .toList();
    }
  }

  /** How many findings there are. */
  @Schema(name = "FindingCounts")
  record FindingsBody(
      @Schema(description = "Nobody has dealt with them", examples = "1") int open,
      @Schema(examples = "2") int acknowledged,
      @Schema(examples = "0") int corrected) {

    static FindingsBody of(FindingCounts counts) {
      return new FindingsBody(counts.open(), counts.acknowledged(), counts.corrected());
    }
  }

  /** The counts of a priority, directorate or committee. */
  @Schema(name = "Section")
  record Part(
      @Schema(
              description = "Empty for what belongs to no priority or no directorate",
              examples = "SAFE")
          String code,
      @Schema(examples = "Stronger and Safer Communities") String name,
      @Schema(description = "How many indicators it has in this dashboard", examples = "13")
          int indicators,
      @Schema(description = "How many initiatives it has in this dashboard", examples = "0")
          int initiatives,
      List<Band> scores) {

    static List<Part> of(List<Section> sections) {
      return sections.stream()
          .map(
              section ->
                  new Part(
                      section.of().code(),
                      section.of().name(),
                      section.scorecard().total(),
                      section.initiatives(),
                      Band.of(section.scores())))
          .toList();
    }
  }
}

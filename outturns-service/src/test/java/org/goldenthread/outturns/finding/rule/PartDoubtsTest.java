package org.goldenthread.outturns.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Drafts.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** What the parts of an outturn say about it. */
class PartDoubtsTest {

  private static final Breakdown OUTCOME =
      breakdown("OUTCOME", "Outcome", BreakdownKind.PARTS, "Upheld", "Partly", "Not", "Other");
  private static final Breakdown CHANNEL =
      breakdown("CHANNEL", "Channel", BreakdownKind.PARTS, "Post", "Web");
  private static final Breakdown WARD =
      breakdown("WARD", "Ward", BreakdownKind.GROUPS, "Abbey", "Thames");

  /** The complaints of Quarter 2 2020-21, as they were printed. */
  @Test
  void shouldFindPartsThatDoNotMakeUpTheWhole() {
    assertThat(
            judge(
                "number",
                "413",
                part(OUTCOME, "Upheld", "62"),
                part(OUTCOME, "Partly", "66"),
                part(OUTCOME, "Not", "215"),
                part(OUTCOME, "Other", "26")))
        .containsExactly(
            new Finding(
                "BREAKDOWN_DOES_NOT_ADD_UP",
                "Outcome adds up to 369, and the figure is 413: check them."));
  }

  @Test
  void shouldAllowForRounding() {
    assertThat(judge("number", "10.0", part(CHANNEL, "Post", "4.9"), part(CHANNEL, "Web", "5.2")))
        .isEmpty();
    assertThat(judge("number", "10.0", part(CHANNEL, "Post", "4.9"), part(CHANNEL, "Web", "5.3")))
        .extracting(Finding::rule)
        .containsExactly("BREAKDOWN_DOES_NOT_ADD_UP");
  }

  @Test
  void shouldFindAMissingCategory() {
    assertThat(judge("number", "9", part(CHANNEL, "Post", "9")))
        .containsExactly(
            new Finding(
                "CATEGORY_MISSING", "Channel lacks Web: send each, or say why there is none."));
  }

  @Test
  void shouldFindAGroupOutsideWhatIsPossible() {
    assertThat(judge("percent", "70", part(WARD, "Abbey", "100.5"), part(WARD, "Thames", "60")))
        .containsExactly(
            new Finding(
                "GROUP_OUTSIDE_WHAT_IS_POSSIBLE",
                "Abbey of Ward is 100.5%, which is not possible: check it."));
    assertThat(judge("number", "700", part(WARD, "Abbey", "500"), part(WARD, "Thames", "600")))
        .isEmpty();
  }

  @Test
  void shouldFindBreakdownsThatDisagree() {
    assertThat(
            judge(
                "number",
                "10",
                part(CHANNEL, "Post", "4"),
                part(CHANNEL, "Web", "6"),
                part(OUTCOME, "Upheld", "1"),
                part(OUTCOME, "Partly", "2"),
                part(OUTCOME, "Not", "3"),
                part(OUTCOME, "Other", "3")))
        .extracting(Finding::detail)
        .containsExactly(
            "Outcome adds up to 9, and the figure is 10: check them.",
            "Outcome adds up to 9, and Channel to 10: check them.");
  }

  @Test
  void shouldAddNothingUpWhereAPartIsSuppressed() {
    Part suppressed = part(CHANNEL, "Post", "4").suppressed("Fewer than 5");

    assertThat(judge("number", "10", suppressed, part(CHANNEL, "Web", "5"))).isEmpty();
  }

  private static List<Finding> judge(String unit, String value, Part... parts) {
    Outturn outturn = Drafts.of(value).complete(indicator(unit)).with(List.of(parts));
    return OutturnDoubts.judge(outturn, indicator(unit), Series.EMPTY);
  }

  private static Indicator indicator(String unit) {
    Definition definition =
        new Definition(
            Quarter.parse("2019-20-Q1"),
            "Complaints",
            Unit.parse(unit),
            Polarity.LOWER_IS_BETTER,
            Optional.empty(),
            Optional.empty(),
            false,
            0,
            false,
            Optional.empty(),
            Optional.empty(),
            Frequency.QUARTERLY,
            Optional.empty(),
            List.of("OUTCOME", "CHANNEL", "WARD"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Indicator.of("PI.47", List.of(definition), Map.of())
        .with(Map.of("OUTCOME", OUTCOME, "CHANNEL", CHANNEL, "WARD", WARD));
  }

  private static Breakdown breakdown(
      String code, String name, BreakdownKind kind, String... categories) {
    return new Breakdown(
        code,
        name,
        kind,
        Stream.of(categories)
            .map(it -> new Breakdown.Category(it, it, Optional.empty(), Optional.empty()))
            .toList());
  }

  private static Part part(Breakdown breakdown, String category, String value) {
    return new Part(
        breakdown.code(),
        category,
        OutturnStatus.FINAL,
        Optional.of(figure(value)),
        Optional.empty(),
        Optional.empty());
  }
}

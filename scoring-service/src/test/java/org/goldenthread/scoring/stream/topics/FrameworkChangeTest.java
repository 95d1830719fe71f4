package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.RescoringChanged;
import org.goldenthread.events.RescoringChanged.Version;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameworkChangeTest {

  private static final String REF = "PI.47";
  private static final String NOW = "2020-21-Q2";
  private static final Duration SLICE = Duration.ofMillis(25);

  private ScoringDriver driver = ScoringDriver.inMemory();

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldTellNothingWhereOnlyTheVersionsOfPlanAndPolicyMoved() {
    givenFramework();
    givenOutturns(NOW);

    driver.send(Events.plan("2019-22", 2, 2019, 2021, "three-level"), Events.threeLevel(2, "5"));

    assertThat(driver.told()).isEmpty();
  }

  @Test
  void shouldTellOnlyTheScoresThatAChangedPolicyMoves() {
    givenFramework();
    driver.send(
        Events.plan("2016-19", 1, 2016, 2018, "earlier"),
        Events.policy("earlier", 1, "5", List.of(Events.band("ALL", "All", null))));
    givenOutturns("2018-19-Q4", NOW);

    driver.send(Events.threeLevel(2, "20"));

    OutturnScored told = onlyOne();
    assertThat(told.quarter()).hasToString(NOW);
    assertThat(told.score().band()).isEqualTo("ON_TARGET");
    assertThat(told.inputs().policyRevision()).isEqualTo(2);
  }

  @Test
  void shouldScoreByTheNewPolicyFromTheQuarterThatThePlanNames() {
    givenFramework();
    driver.send(Events.policy("all", 1, "5", List.of(Events.band("ALL", "All", null))));
    givenOutturns("2018-19-Q4", "2020-21-Q1", NOW, "2020-21-Q3");

    driver.send(Events.plan("2019-22", 2, 2019, 2021, "three-level", Map.of(NOW, "all")));

    assertThat(driver.told())
        .extracting(told -> told.quarter() + " " + told.inputs().policy())
        .containsExactly("2020-21-Q2 all", "2020-21-Q3 all");
  }

  @Test
  void shouldRescoreAPortionAtATimeAndGoOnUntilAllIsDone() {
    givenPortionsOfOne("PI.1", "PI.10", "PI.2");

    driver.send(Events.threeLevel(2, "10"));
    assertThat(driver.told()).hasSize(1);

    driver.passTime(SLICE);
    driver.passTime(SLICE);
    assertThat(driver.told()).hasSize(2);

    driver.passTime(Duration.ofSeconds(1));
    assertThat(driver.told()).isEmpty();
  }

  @Test
  void shouldStartAgainWhenTheFrameworkChangesDuringARescoring() {
    givenPortionsOfOne("PI.1", "PI.2");

    driver.send(Events.threeLevel(2, "10"), Events.threeLevel(3, "1"));

    driver.passTime(SLICE);
    driver.passTime(SLICE);

    assertThat(
            driver.told().stream()
                .collect(Collectors.toMap(OutturnScored::ref, told -> told, (_, later) -> later)))
        .hasSize(2)
        .allSatisfy(
            (_, last) -> {
              assertThat(last.score().band()).isEqualTo("BELOW");
              assertThat(last.inputs().policyRevision()).isEqualTo(3);
            });
  }

  @Test
  void shouldTellHowFarItHasComeWithAChangedPolicy() {
    givenFramework();
    givenOutturns("2018-19-Q4", "2019-20-Q1", NOW);
    driver.rescorings();

    driver.send(Events.threeLevel(2, "20"));

    assertThat(driver.rescorings())
        .extracting(each -> each.revision() + " " + each.policies() + each.quartersLeft())
        .containsExactly(
            "3 [Version[code=three-level, revision=2]][2019-20-Q1, 2019-20-Q2, 2019-20-Q3,"
                + " 2019-20-Q4, 2020-21-Q1, 2020-21-Q2]",
            "4 [Version[code=three-level, revision=2]][]");
  }

  @Test
  void shouldTellHowManyScoresThatSpeaksOf() {
    givenFramework();
    givenOutturns("2019-20-Q4", NOW);
    driver.rescorings();

    driver.send(Events.threeLevel(2, "20"));

    assertThat(driver.told()).hasSize(1);
    assertThat(driver.rescorings()).last().returns(3L, RescoringChanged::scoresTold);
  }

  @Test
  void shouldTellTheVersionsThatChangeNoScore() {
    givenFramework();
    givenOutturns(NOW);
    driver.rescorings();

    driver.send(Events.threeLevel(2, "5"));

    assertThat(driver.rescorings())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.policies()).extracting(Version::revision).containsExactly(2L);
              assertThat(told.quartersLeft()).isEmpty();
            });
  }

  private void givenPortionsOfOne(String... refs) {
    driver.close();
    driver = ScoringDriver.inMemory(Duration.ZERO);
    givenFramework();
    for (String ref : refs) {
      driver.send(
          Events.indicator(ref, 1, Polarity.HIGHER_IS_BETTER, List.of(Events.target(NOW, "85"))),
          Events.outturn(ref, NOW, 1, "80"));
    }
    driver.told();
  }

  private void givenFramework() {
    driver.send(Events.threeLevel(1, "5"), Events.plan());
  }

  private void givenOutturns(String... quarters) {
    driver.send(indicator(1, Polarity.HIGHER_IS_BETTER));
    for (String quarter : quarters) {
      driver.send(Events.outturn(REF, quarter, 1, "71.0"));
    }
    driver.told();
  }

  private static Object indicator(long revision, Polarity polarity) {
    return Events.indicator(
        REF,
        revision,
        polarity,
        Stream.of("2018-19-Q4", NOW).map(quarter -> Events.target(quarter, "85.0")).toList());
  }

  private OutturnScored onlyOne() {
    List<OutturnScored> told = driver.told();
    assertThat(told).hasSize(1);
    return told.getFirst();
  }
}

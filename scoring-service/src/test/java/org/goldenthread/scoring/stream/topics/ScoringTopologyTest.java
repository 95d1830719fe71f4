package org.goldenthread.scoring.stream.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScoringTopologyTest {

  private static final String REF = "PI.47";
  private static final String LAST_YEAR = "2019-20-Q2";
  private static final String BEFORE = "2020-21-Q1";
  private static final String NOW = "2020-21-Q2";
  private static final String NEXT_YEAR = "2021-22-Q2";

  private final ScoringDriver driver = ScoringDriver.onDisk();

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldTellTheScoreOfAnOutturn() {
    givenFramework();
    driver.send(indicator(1, Polarity.HIGHER_IS_BETTER));

    driver.send(Events.outturn(REF, NOW, 1, "71.0"));

    OutturnScored told = onlyOne();
    assertThat(told.score().band()).isEqualTo("BELOW");
    assertThat(told.actual()).isEqualTo("71.0");
    assertThat(told.target()).isEqualTo("85.0");
    assertThat(told.variance()).isEqualTo("-14.0");
    assertThat(told.tolerance()).isEqualByComparingTo("4.25");
    assertThat(told.revision()).isEqualTo(1);
    assertThat(told.scoredAt()).isEqualTo(Events.THEN);
    assertThat(told.explanation()).startsWith("71.0% is 14.0 percentage points below the target");
  }

  @Test
  void shouldTellEveryInputWithItsVersion() {
    givenFramework();
    driver.send(indicator(2, Polarity.HIGHER_IS_BETTER), Events.outturn(REF, NOW, 3, "71.0"));

    assertThat(onlyOne().inputs())
        .isEqualTo(
            new OutturnScored.Inputs(
                3,
                2,
                Quarter.parse("2018-19-Q1"),
                Polarity.HIGHER_IS_BETTER,
                "2019-22",
                1L,
                "three-level",
                1L,
                List.of()));
  }

  @Test
  void shouldTellTheVersionsOfTheOutturnsThatItsTrendsMayLookBackAt() {
    givenFramework();
    givenOutturns(LAST_YEAR, BEFORE);

    driver.send(Events.outturn(REF, BEFORE, 2, "72.0"), Events.outturn(REF, NOW, 1, "71.0"));

    assertThat(driver.told().getLast().inputs().earlierOutturns())
        .containsExactly(
            new OutturnScored.EarlierOutturn(Quarter.parse(LAST_YEAR), 1),
            new OutturnScored.EarlierOutturn(Quarter.parse(BEFORE), 2));
  }

  @Test
  void shouldTellAsACloudEventKeyedByReference() {
    givenFramework();
    driver.send(indicator(1, Polarity.HIGHER_IS_BETTER), Events.outturn(REF, NOW, 1, "71.0"));

    TestRecord<String, byte[]> record = driver.toldRecords().getFirst();

    assertThat(record.key()).isEqualTo(REF);
    assertThat(headers(record))
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", "org.goldenthread.outturn-scored.v1")
        .containsEntry("ce_source", "urn:golden-thread:scoring-service")
        .containsEntry("ce_subject", REF)
        .containsEntry("ce_time", Events.THEN.toString())
        .containsEntry("ce_id", "79952177-3599-3302-97f1-be59af4dc01b");
  }

  @Test
  void shouldComeToTheSameScoreWhateverArrivesFirst() {
    driver.send(Events.outturn(REF, NOW, 1, "71.0"));
    assertThat(onlyOne().score().notScored()).isEqualTo("NO_DEFINITION");

    driver.send(indicator(1, Polarity.HIGHER_IS_BETTER));
    assertThat(onlyOne().score().notScored()).isEqualTo("NO_PLAN");

    driver.send(Events.plan());
    assertThat(onlyOne().score().notScored()).isEqualTo("UNKNOWN_POLICY");

    driver.send(Events.threeLevel(1, "5"));
    OutturnScored last = onlyOne();
    assertThat(last.score().band()).isEqualTo("BELOW");
    assertThat(last.revision()).isEqualTo(4);
  }

  @Test
  void shouldTellNothingTwice() {
    givenFramework();
    givenOutturns(LAST_YEAR, BEFORE, NOW);

    givenFramework();
    driver.send(indicator(1, Polarity.HIGHER_IS_BETTER));
    givenOutturns(LAST_YEAR, BEFORE, NOW);

    assertThat(driver.told()).hasSize(0);
  }

  @Test
  void shouldIgnoreAnOlderRevision() {
    givenFramework();
    driver.send(
        Events.threeLevel(3, "5"),
        indicator(3, Polarity.HIGHER_IS_BETTER),
        Events.outturn(REF, NOW, 3, "71.0"));
    driver.told();

    driver.send(
        Events.threeLevel(2, "50"),
        Events.plan("2019-22", 1, 1999, 2000, "other"),
        indicator(2, Polarity.LOWER_IS_BETTER),
        Events.outturn(REF, NOW, 2, "99"));

    assertThat(driver.told()).isEmpty();
  }

  @Test
  void shouldRescoreOnlyWhatARevisedOutturnTouches() {
    givenFramework();
    givenOutturns(LAST_YEAR, BEFORE, NOW, "2020-21-Q4", NEXT_YEAR);

    driver.send(Events.outturn(REF, NOW, 2, "90"));

    assertThat(driver.told())
        .extracting(OutturnScored::quarter)
        .extracting(Object::toString)
        .containsExactly(NOW, "2020-21-Q4", NEXT_YEAR);
  }

  @Test
  void shouldRescoreTheNextQuartersTrendWhenAnOutturnComesLate() {
    givenFramework();
    givenOutturns(NOW);

    driver.send(Events.outturn(REF, BEFORE, 1, "90"));

    List<OutturnScored> told = driver.told();
    assertThat(told).hasSize(2);
    assertThat(told.getLast().quarter()).hasToString(NOW);
    assertThat(told.getLast().shortTermTrend().direction()).isEqualTo(Direction.WORSE);
    assertThat(told.getLast().revision()).isEqualTo(2);
  }

  @Test
  void shouldRescoreEveryQuarterWhenThePolarityChanges() {
    givenFramework();
    givenOutturns(LAST_YEAR, BEFORE, NOW);

    driver.send(indicator(2, Polarity.LOWER_IS_BETTER));

    assertThat(driver.told())
        .extracting(told -> told.score().band())
        .containsExactly("EXCEEDS", "EXCEEDS", "EXCEEDS");
  }

  @Test
  void shouldTellInWhichVersionOfItsIndicatorEveryScoreHolds() {
    givenFramework();
    givenOutturns(LAST_YEAR, BEFORE, NOW);

    driver.send(
        Events.indicator(
            REF,
            2,
            Polarity.HIGHER_IS_BETTER,
            Stream.of(LAST_YEAR, BEFORE, NOW)
                .map(quarter -> Events.target(quarter, quarter.equals(BEFORE) ? "60" : "85.0"))
                .toList()));

    assertThat(driver.told())
        .extracting(told -> told.quarter() + " " + told.target() + " " + told.inputs())
        .satisfiesExactly(
            told ->
                assertThat(told).startsWith(LAST_YEAR + " 85.0").contains("indicatorRevision=2"),
            told -> assertThat(told).startsWith(BEFORE + " 60").contains("indicatorRevision=2"),
            told -> assertThat(told).startsWith(NOW + " 85.0").contains("indicatorRevision=2"));
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
        Stream.of(LAST_YEAR, BEFORE, NOW, "2020-21-Q4", NEXT_YEAR)
            .map(quarter -> Events.target(quarter, "85.0"))
            .toList());
  }

  private OutturnScored onlyOne() {
    List<OutturnScored> told = driver.told();
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  private static Map<String, String> headers(TestRecord<String, byte[]> record) {
    return Stream.of(record.headers().toArray())
        .collect(
            Collectors.toMap(
                header -> header.key(),
                header -> new String(header.value(), StandardCharsets.UTF_8)));
  }
}

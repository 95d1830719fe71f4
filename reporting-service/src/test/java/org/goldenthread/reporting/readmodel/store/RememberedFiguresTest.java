package org.goldenthread.reporting.readmodel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.fixture.EveryCase;
import org.goldenthread.reporting.fixture.HiddenEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of figures is what would be read, whatever was told meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RememberedFiguresTest {

  private static final Quarter QUARTER = SampleReport.QUARTER;
  private static final int EVENTS_AT_ONCE = 7;

  @Inject ReadModelTables readModel;
  @Inject RememberedFigures remembered;
  @Inject Database database;
  @Inject Snapshot snapshot;
  @Inject FactRows rows;
  @Inject RememberedValues values;

  @BeforeEach
  void clear() {
    readModel.clear();
  }

  @Test
  void shouldBeWhatWouldBeReadAfterEveryEvent() {
    List<Told> events = events();
    for (int at = 0; at < events.size(); at += EVENTS_AT_ONCE) {
      readModel.apply(events.subList(at, Math.min(at + EVENTS_AT_ONCE, events.size())));

      assertThat(now(remembered, RememberedFiguresTest::isPart))
          .isEqualTo(now(fresh(), RememberedFiguresTest::isPart));
      assertThat(now(remembered, RememberedFiguresTest::isAny))
          .isEqualTo(now(fresh(), RememberedFiguresTest::isAny));
    }
    assertThat(now(remembered, RememberedFiguresTest::isAny)).hasSizeGreaterThan(40);
  }

  @Test
  void shouldReadNothingAgainThatWasNotToldOf() {
    readModel.apply(EveryCase.events());
    List<IndicatorFigures> before = now(remembered, RememberedFiguresTest::isAny);

    readModel.apply(List.of(MoreEvents.outturn("12.5", 2)));

    List<IndicatorFigures> after = now(remembered, RememberedFiguresTest::isAny);
    assertThat(after).hasSameSizeAs(before);
    Set<IndicatorFigures> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(before);
    assertThat(after)
        .filteredOn(it -> !known.contains(it))
        .extracting(it -> it.ref().value())
        .containsExactly(MoreEvents.outturn("12.5", 2).key());
  }

  @Test
  void shouldForgetFactsThatAreThereNoMore() {
    readModel.apply(EveryCase.events());
    assertThat(now(remembered, RememberedFiguresTest::isAny)).isNotEmpty();

    readModel.clear();

    assertThat(now(remembered, RememberedFiguresTest::isAny)).isEmpty();
  }

  private RememberedFigures fresh() {
    return new RememberedFigures(database, snapshot, rows, values);
  }

  private static List<IndicatorFigures> now(
      RememberedFigures figures, Predicate<Definition> wanted) {
    return QuarkusTransaction.requiringNew()
        .call(() -> figures.of(QUARTER, _ -> wanted, AsOf.NOW).indicators());
  }

  private static boolean isAny(Definition definition) {
    return !definition.title().isEmpty();
  }

  private static boolean isPart(Definition definition) {
    return definition.directorate().filter("CS"::equals).isPresent();
  }

  private static List<Told> events() {
    List<Told> events = new ArrayList<>(EveryCase.events());
    events.addAll(MoreEvents.ofEveryOtherTopic());
    events.addAll(HiddenEvents.reports("7391.5"));
    events.addAll(MoreEvents.exceedsNow());
    events.addAll(
        HiddenEvents.hides(OutturnStatus.SUPPRESSED, Instant.parse("2020-12-01T10:00:00Z")));
    events.addAll(MoreEvents.retargeted("PI.2027", "12", null));
    return events;
  }
}

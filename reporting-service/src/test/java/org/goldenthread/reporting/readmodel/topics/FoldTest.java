package org.goldenthread.reporting.readmodel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.reporting.indicator.Histories;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept depends on which events there were, not on their order or how often they came. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FoldTest {

  @Inject ReadModelTables readModel;
  @Inject Histories histories;

  @BeforeEach
  void startEmpty() {
    readModel.clear();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shouldKeepTheSameWhateverTheOrderAndHoweverOften(long seed) {
    Map<String, List<String>> inOrder = keptAfter(allEvents());
    List<Told> shuffled = new ArrayList<>(allEvents());
    shuffled.addAll(allEvents());
    Collections.shuffle(shuffled, new Random(seed));
    readModel.clear();

    assertThat(keptAfter(shuffled)).isEqualTo(inOrder);
  }

  @Test
  void shouldShowSomethingOfEveryKind() {
    assertThat(keptAfter(allEvents()).values()).noneMatch(List::isEmpty);
  }

  @Test
  void shouldKeepOnlyTheTargetsOfTheLastRevision() {
    readModel.apply(MoreEvents.indicatorWithTargets(2, "2020-21-Q1"));
    readModel.apply(MoreEvents.indicatorWithTargets(1, "2020-21-Q1", "2020-21-Q2"));
    assertThat(targets()).containsExactly("2020-21-Q1");

    readModel.apply(MoreEvents.indicatorWithTargets(3, "2020-21-Q3", "2020-21-Q4"));
    assertThat(targets()).containsExactly("2020-21-Q3", "2020-21-Q4");
  }

  @Test
  void shouldCountATransactionOnceAndAReplayNotAtAll() {
    long before = readModel.version();

    readModel.apply(SampleReport.events());
    assertThat(readModel.version()).isEqualTo(before + 1);

    readModel.apply(SampleReport.events());
    assertThat(readModel.version()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void shouldKeepTheHighestRevisionWhenTwoInstancesWriteAtOnce(long first) throws SQLException {
    try (Connection holder = RealServers.asOwner()) {
      holder.setAutoCommit(false);
      holder.createStatement().execute("select * from read_model for update");
      CompletableFuture<Void> one = applying(first);
      Awaitility.await().until(() -> waiting() == 1);
      CompletableFuture<Void> other = applying(3 - first);
      Awaitility.await().until(() -> waiting() == 2);
      holder.rollback();
      CompletableFuture.allOf(one, other).join();
    }

    assertThat(readModel.rows("OUTTURN"))
        .singleElement()
        .asString()
        .startsWith("(OUTTURN,PI.47,2020-21-Q2,2,");
  }

  private CompletableFuture<Void> applying(long revision) {
    return CompletableFuture.runAsync(
        () -> readModel.apply(List.of(MoreEvents.outturn("" + revision, revision))),
        Thread::startVirtualThread);
  }

  private static int waiting() throws SQLException {
    try (Connection connection = RealServers.asOwner();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery("select count(distinct pid) from pg_locks where not granted")) {
      row.next();
      return row.getInt(1);
    }
  }

  private List<String> targets() {
    return histories
        .of(IndicatorRef.parse("PI.1"), AsOf.NOW)
        .orElseThrow()
        .history()
        .targets()
        .keySet()
        .stream()
        .map(Quarter::toString)
        .sorted()
        .toList();
  }

  private Map<String, List<String>> keptAfter(List<Told> events) {
    readModel.apply(events);
    return readModel.rows();
  }

  private static List<Told> allEvents() {
    List<Told> events = new ArrayList<>(SampleReport.events());
    events.addAll(MoreEvents.ofEveryOtherTopic());
    return events;
  }
}

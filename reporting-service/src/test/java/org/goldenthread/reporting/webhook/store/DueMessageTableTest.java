package org.goldenthread.reporting.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.store.Database;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What noting messages costs the fold: statements, whoever listens and however much came. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DueMessageTableTest {

  @Inject ReadModelTables readModel;

  @Inject
  @DataSource("fold")
  AgroalDataSource connections;

  private final AtomicInteger statements = new AtomicInteger();

  @BeforeEach
  @AfterEach
  void listenNobody() {
    readModel.executeAsService("delete from webhook");
  }

  @Test
  void shouldAskOnceWhetherAnybodyListens() {
    assertThat(statementsFor(FactKind.OUTTURN, 100)).isZero();
    assertThat(statementsFor(FactKind.SCORE, 1)).isEqualTo(1);
    assertThat(statementsFor(FactKind.SCORE, 2000)).isEqualTo(1);
  }

  @Test
  void shouldNoteAllForAllInOneMore() {
    readModel.executeAsService(
        "insert into webhook (url, events, drafts, secret, created_by)"
            + " select 'https://example.org/' || n, '{score-changed}', true, 'whsec_', 'team'"
            + " from generate_series(1, 100) n");

    assertThat(statementsFor(FactKind.SCORE, 2000)).isEqualTo(2);
  }

  private int statementsFor(FactKind kind, int facts) {
    statements.set(0);
    new DueMessageTable(new Database(connections), counted())
        .scores(0, IntStream.range(0, facts).mapToObj(i -> fact(kind, "PI." + i)).toList());
    return statements.get();
  }

  private static Fact fact(FactKind kind, String key) {
    return new Fact(kind, key, Optional.of(Quarter.parse("2020-21-Q2")), 1, Instant.EPOCH, 0, "{}");
  }

  private AgroalDataSource counted() {
    return proxy(
        AgroalDataSource.class,
        connections,
        "getConnection",
        it -> proxy(Connection.class, (Connection) it, "prepareStatement", this::count));
  }

  private Object count(Object statement) {
    statements.incrementAndGet();
    return statement;
  }

  private interface Seen {
    Object as(Object answer);
  }

  /** The same, but for what one method answers. */
  private static <T> T proxy(Class<T> type, T real, String method, Seen seen) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, called, arguments) -> {
              try {
                Object answer = called.invoke(real, arguments);
                return called.getName().equals(method) ? seen.as(answer) : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}

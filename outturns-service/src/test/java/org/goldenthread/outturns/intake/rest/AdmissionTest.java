package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who waits for what a batch holds, and who does not. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AdmissionTest {

  private static final int POSTERS = 30;

  @Inject DataSource database;

  @Test
  void shouldLetNobodyElseWaitForAnIndicatorThatIsHeld() throws Exception {
    String held = Fixtures.percentage();
    String other = Fixtures.percentage();
    try (Connection batch = database.getConnection();
        ExecutorService posters = Executors.newFixedThreadPool(POSTERS)) {
      batch.setAutoCommit(false);
      batch
          .createStatement()
          .execute("select * from subject where code = '%s' for update".formatted(held));
      List<Future<Response>> waiting =
          IntStream.range(0, POSTERS).mapToObj(n -> posters.submit(() -> submit(held, n))).toList();
      awaitAnybodyWaiting(batch);

      assertThat(soon(() -> submit(other, 1))).isEqualTo(201);
      assertThat(soon(() -> Client.get("outturns/" + other + "/2020-21-Q2"))).isEqualTo(200);
      assertThat(soon(() -> Management.get("/q/health/ready"))).isEqualTo(200);

      for (Future<Response> each : waiting) {
        assertThat(Problem.of(each.get())).isEqualTo(new Problem(503, "busy", List.of()));
        assertThat(each.get().header("Retry-After")).isEqualTo("2");
      }
      batch.rollback();
    }
    assertThat(submit(held, 1).statusCode()).isEqualTo(201);
  }

  @Test
  void shouldTakeNothingAboutWhatWasHeardOfBetweenHoldingAndReading() throws Exception {
    String ref = Fixtures.percentage();
    try (Connection consumer = RealServers.asOwner();
        ExecutorService posters = Executors.newFixedThreadPool(1)) {
      String row = "subject where kind = 'INDICATOR' and code = '%s'".formatted(ref);
      consumer.createStatement().execute("delete from " + row);
      consumer.setAutoCommit(false);
      consumer.createStatement().execute("lock table replica in access exclusive mode");
      Future<Response> poster = posters.submit(() -> submitAlone(ref));
      awaitAnybodyWaiting(consumer);
      consumer
          .createStatement()
          .execute("insert into subject values ('INDICATOR', '%s')".formatted(ref));
      consumer.commit();

      assertThat(poster.get().statusCode()).isIn(422, 503);
    }
    assertThat(submit(ref, 1).statusCode()).isEqualTo(201);
  }

  private static void awaitAnybodyWaiting(Connection asking) {
    Awaitility.await()
        .until(
            () ->
                asking
                    .createStatement()
                    .executeQuery("select * from pg_locks where not granted")
                    .next());
  }

  private static Response submit(String ref, int value) {
    return Client.submit(outturn(ref, "\"value\": " + value));
  }

  /** What has a key is taken in no group, which would try what is unknown again. */
  private static Response submitAlone(String ref) {
    return Client.submitAs(Tokens.performanceTeam(), outturn(ref, "\"value\": 1"), "key-of-" + ref);
  }

  private static int soon(Supplier<Response> request) {
    long began = System.nanoTime();
    int status = request.get().statusCode();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    return status;
  }
}

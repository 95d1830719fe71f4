package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** What one submitter sends at once shares a transaction, and each gets an answer of its own. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GroupsTest {

  private static final String TRANSACTIONS =
      "select distinct xmin::text from outturn_revision where subject in (?, ?, ?, ?)";

  @Inject Groups groups;

  private final String first = Fixtures.percentage();
  private final String second = Fixtures.percentage();
  private final String third = Fixtures.percentage();
  private final String held = Fixtures.percentage();

  @Test
  void shouldKeepTogetherWhatCameAtOnceAndRefuseEachForItself() throws Exception {
    Client.submit(outturn(third, "\"value\": 1"));

    List<Response> answers =
        atOnce(
            () -> Client.submit(outturn(first, "\"value\": 1")),
            () -> Client.submit(outturn(second, "\"value\": 2")),
            () -> Client.submit(outturn(second, "2090-91-Q1", "\"value\": 2")),
            () -> Client.submit(outturn("NOT.1", "\"value\": 2")),
            () ->
                Client.with("If-Match", "\"7\"")
                    .body(outturn(third, "\"value\": 2"))
                    .post("/api/v1/outturns"),
            () -> Client.submit(outturn(second, "\"value\": 3")));

    assertThat(answers.stream().map(Response::statusCode))
        .containsExactly(201, 201, 422, 422, 412, 201);
    assertThat(Problem.of(answers.get(3)).code()).isEqualTo("unknown-indicator");
    assertThat(answers.get(5).jsonPath().getInt("revision")).isEqualTo(2);
    assertThat(Fixtures.texts(TRANSACTIONS, first, second, first, second))
        .as("who comes first goes at once, those behind go together")
        .hasSize(2);
  }

  @Test
  void shouldLeaveOutWhatSomebodyElseHolds() throws Exception {
    try (Connection batch = RealServers.asOwner()) {
      batch.setAutoCommit(false);
      batch
          .createStatement()
          .execute("select * from subject where code = '%s' for update".formatted(held));
      List<Response> answers =
          atOnce(
              () -> Client.submit(outturn(first, "\"value\": 1")),
              () -> Client.submit(outturn(held, "\"value\": 1")),
              () -> Client.submit(outturn(second, "\"value\": 1")));

      assertThat(answers.stream().map(Response::statusCode)).containsExactly(201, 503, 201);
      batch.rollback();
    }
    assertThat(Client.submit(outturn(held, "\"value\": 1")).statusCode()).isEqualTo(201);
  }

  /** The first waits for the database until the others wait for it. */
  @SafeVarargs
  private List<Response> atOnce(Callable<Response>... submissions) throws Exception {
    List<Future<Response>> all = new ArrayList<>();
    try (Connection busy = RealServers.asOwner();
        ExecutorService posters = Executors.newVirtualThreadPerTaskExecutor()) {
      busy.setAutoCommit(false);
      busy.createStatement().execute("lock table replica in access exclusive mode");
      for (Callable<Response> each : submissions) {
        all.add(posters.submit(each));
        Awaitility.await()
            .until(() -> isAnybodyWaiting(busy) && groups.waiting() == all.size() - 1);
      }
      busy.rollback();
      List<Response> answers = new ArrayList<>();
      for (Future<Response> each : all) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  private static boolean isAnybodyWaiting(Connection asking) throws Exception {
    return asking.createStatement().executeQuery("select * from pg_locks where not granted").next();
  }
}

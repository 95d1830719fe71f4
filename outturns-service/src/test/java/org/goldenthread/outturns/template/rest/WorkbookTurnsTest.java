package org.goldenthread.outturns.template.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** How many spreadsheets are open at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WorkbookTurnsTest {

  @Inject TemplateResource resource;

  private final String directorate = Fixtures.directorate();

  @Test
  void shouldMakeOneWorkbookAtATimeAndRefuseWhatWouldHaveToWaitLong() throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      List<Future<Response>> waiting =
          resource.workbooks.soon(
              () -> {
                List<Future<Response>> others =
                    IntStream.range(0, 8)
                        .mapToObj(_ -> clients.submit(() -> downloaded()))
                        .toList();
                Awaitility.await().until(() -> resource.workbooks.waiting() == 8);
                Response refused = downloaded();
                assertThat(Problem.of(refused)).isEqualTo(new Problem(503, "busy", List.of()));
                assertThat(refused.header("Retry-After")).isEqualTo("20");
                assertThat(Client.submitTemplate("2020-21-Q2", new byte[10]).statusCode())
                    .isEqualTo(503);
                return others;
              });

      for (Future<Response> each : waiting) {
        assertThat(each.get().statusCode()).isEqualTo(200);
      }
    }
  }

  private Response downloaded() {
    return Client.get("templates/2020-21-Q2?directorate=" + directorate);
  }
}

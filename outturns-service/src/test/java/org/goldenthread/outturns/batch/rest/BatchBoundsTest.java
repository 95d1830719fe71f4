package org.goldenthread.outturns.batch.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large to be taken. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BatchBoundsTest {

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv"})
  void shouldKeepNothingOfABatchWithARowThatIsTooLarge(String type) {
    String ref = Fixtures.percentage();
    String large = "x".repeat(2_000_000);
    String body =
        switch (type) {
          case "text/csv" -> "ref,quarter,value,note\n%1$s,2020-21-Q2,1,\n%1$s,2020-21-Q2,1,%2$s\n";
          case "application/json" ->
              "[{\"ref\":\"%1$s\",\"quarter\":\"2020-21-Q2\",\"value\":1},\"%2$s\"]";
          default -> "{\"ref\":\"%1$s\",\"quarter\":\"2020-21-Q2\",\"value\":1}\n\"%2$s\"\n";
        };

    Response response = Client.submitBatch("", type, body.formatted(ref, large));

    assertThat(Problem.of(response)).isEqualTo(new Problem(413, "row-too-large", List.of()));
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }
}

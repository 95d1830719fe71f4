package org.goldenthread.reporting.live.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.live.ShownScores;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener that lost its connection misses nothing. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Timeout(60)
class StreamResourceTest {

  @Inject ReadModelTables readModel;
  @Inject ShownScores scores;

  @ConfigProperty(name = "test.url")
  URI base;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldGoOnAfterTheLastEventThatWasHeard() throws Exception {
    long heard = scores.kept().latest();
    readModel.apply(MoreEvents.exceedsNow());

    List<String> lines = firstEventAfter(Long.toString(heard));

    assertThat(lines).contains("event:score");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("id:"))
        .singleElement()
        .satisfies(id -> assertThat(Long.parseLong(id.substring(3))).isGreaterThan(heard));
    assertThat(lines.getLast())
        .startsWith("data:{")
        .contains("\"ref\":\"PI.47\"", "\"quarter\":\"2020-21-Q2\"", "Exceeds target");
  }

  @Test
  void shouldTellThatWhatWasMissedCannotBeTold() throws Exception {
    long latest = scores.kept().latest();

    List<String> lines = firstEventAfter(Long.toString(latest + 1_000));

    assertThat(lines).contains("event:reset", "id:" + latest);
    assertThat(lines.getLast()).isEqualTo("data:{\"position\":%d}".formatted(latest));
  }

  @Test
  void shouldTellThatWhatWasMissedIsNoLongerKept() throws Exception {
    long latest = scores.kept().latest();
    readModel.execute("delete from shown_score where position < " + latest);

    assertThat(firstEventAfter(Long.toString(latest - 2))).contains("event:reset", "id:" + latest);
  }

  @Test
  void shouldEndWhenTheTokenEnds() {
    given()
        .auth()
        .oauth2(Tokens.endingIn(4, "viewer"))
        .get("/api/v1/stream")
        .then()
        .statusCode(200)
        .contentType("text/event-stream")
        .body(containsString("listening"));
  }

  @Test
  void shouldTellThatAPlaceInTheStreamCannotBeRead() {
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("Last-Event-ID", "yesterday")
        .get("/api/v1/stream")
        .then()
        .statusCode(400);
  }

  private List<String> firstEventAfter(String position) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/api/v1/stream"))
            .header("Authorization", "Bearer " + Tokens.of("viewer"))
            .header("Last-Event-ID", position)
            .build();
    try (HttpClient client = HttpClient.newHttpClient();
        Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      List<String> first =
          takeToData(lines.filter(line -> !line.isBlank() && !line.startsWith(":")));
      client.shutdownNow();
      return first;
    }
  }

  private static List<String> takeToData(Stream<String> lines) {
    List<String> read = new ArrayList<>();
    var all = lines.iterator();
    while (all.hasNext()) {
      read.add(all.next());
      if (read.getLast().startsWith("data:")) {
        return read;
      }
    }
    return read;
  }
}

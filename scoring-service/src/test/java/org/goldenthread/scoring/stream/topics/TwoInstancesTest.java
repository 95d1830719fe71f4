package org.goldenthread.scoring.stream.topics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.scoring.score.rest.ScoringProbe;
import org.goldenthread.scoring.stream.ScoringSettings;
import org.goldenthread.scoring.stream.topics.stores.ScoringStores;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one of two instances is asked, when the other one has it: its stream is real. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TwoInstancesTest {

  private static final List<String> REFS =
      IntStream.range(0, 12).mapToObj(each -> "PI.95" + each).toList();
  private static final String PART =
      """
      {"indicators": 1, "totals": {"outturns": 3, "differing": 2, "differingScores": 2,
         "differingShortTermTrends": 0, "differingAnnualTrends": 0,
         "before": {"scores": [], "notScored": {}, "shortTermTrends": {}, "annualTrends": {}},
         "after": {"scores": [], "notScored": {}, "shortTermTrends": {}, "annualTrends": {}}},
       "quarters": [], "outcomes": [], "next": "PI.1/1999-00-Q1", "heldElsewhere": ["first:1"]}
      """;

  @Inject KafkaStreams first;
  @Inject StreamsConfig config;
  @Inject MeterRegistry metrics;
  @Inject ScoringSettings settings;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @TempDir Path stores;

  private final Map<String, String> heard = new ConcurrentHashMap<>();

  @Test
  void shouldAskTheOtherForWhatItHasAndAnswerAsOne() throws IOException {
    ScoringProbe service = new ScoringProbe(new TopicProbe(bootstrapServers));
    REFS.forEach(ref -> service.define(ref, Polarity.HIGHER_IS_BETTER));
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", this::answer);
    other.start();
    String name = "localhost:" + other.getAddress().getPort();
    try (KafkaStreams second = second(name)) {
      second.start();
      String there = awaitOneThatIsAt(other.getAddress().getPort());

      get(there)
          .statusCode(200)
          .body("ref", equalTo(there))
          .header("ETag", "W/\"there\"")
          .header("Link", not(containsString(name)));
      assertThat(heard.get("Authorization")).isEqualTo("Bearer " + Tokens.of("viewer"));
      whatIf()
          .statusCode(200)
          .body("totals.outturns", equalTo(3))
          .body("next", equalTo("PI.1/1999-00-Q1"))
          .body("heldElsewhere", equalTo(List.of()));
      given()
          .auth()
          .oauth2(Tokens.of("viewer"))
          .header("Golden-Thread-Passed-On", "true")
          .get("/api/v1/scores/" + there)
          .then()
          .statusCode(421);

      other.stop(0);
      get(there).statusCode(503);
      whatIf().statusCode(503);
    }
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> first.streamsMetadataForStore(ScoringStores.SCORES).size() == 1);
    ScoringProbe.awaitReady();
  }

  private static ValidatableResponse get(String ref) {
    return ScoringProbe.read("/api/v1/scores/" + ref).then();
  }

  private static ValidatableResponse whatIf() {
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .contentType(ContentType.JSON)
        .body("{\"toQuarter\": \"1999-00-Q1\", \"change\": {\"target\": 70}}")
        .post("/api/v1/what-if")
        .then();
  }

  private KafkaStreams second(String name) {
    Map<String, Object> its = new HashMap<>(config.originals());
    its.put(StreamsConfig.APPLICATION_SERVER_CONFIG, name);
    its.put(StreamsConfig.STATE_DIR_CONFIG, stores.toString());
    return new KafkaStreams(
        new TopologyWiring()
            .topology("scoring-service", "urn:golden-thread:scoring-service", metrics, settings),
        new StreamsConfig(its));
  }

  private String awaitOneThatIsAt(int port) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                first.state() == KafkaStreams.State.RUNNING
                    && REFS.stream().anyMatch(ref -> portOf(ref) == port));
    return REFS.stream().filter(ref -> portOf(ref) == port).findFirst().orElseThrow();
  }

  private int portOf(String ref) {
    return first
        .queryMetadataForKey(ScoringStores.SCORES, ref, new StringSerializer())
        .activeHost()
        .port();
  }

  private void answer(HttpExchange asked) throws IOException {
    asked.getRequestHeaders().forEach((name, values) -> heard.put(name, String.join(",", values)));
    boolean read = asked.getRequestMethod().equals("GET");
    byte[] said =
        (read ? "{\"ref\": \"%s\", \"scores\": []}".formatted(refOf(asked)) : PART).getBytes(UTF_8);
    asked.getResponseHeaders().add("Content-Type", "application/json");
    asked.getResponseHeaders().add("ETag", "W/\"there\"");
    asked
        .getResponseHeaders()
        .add(
            "Link",
            "<http://%s/more>; rel=\"next\"".formatted(asked.getRequestHeaders().getFirst("Host")));
    asked.sendResponseHeaders(200, said.length);
    asked.getResponseBody().write(said);
    asked.close();
  }

  private static Path refOf(HttpExchange asked) {
    return Path.of(asked.getRequestURI().getPath()).getFileName();
  }
}

package org.goldenthread.indicators.history.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConcurrentWritersTest {

  private static final int WRITERS = 8;

  private final TopicProbe topics;

  ConcurrentWritersTest(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    this.topics = new TopicProbe(servers);
  }

  @Test
  void shouldLoseNoneOfManyChangesOfOneIndicatorAndTellThemInOrder()
      throws InterruptedException, ExecutionException {
    String ref = Fixtures.ref();
    Client.put("indicators/" + ref + "/definitions/2020-21-Q1", Fixtures.definition());

    List<Integer> answers =
        together(n -> Client.put(target(ref, n), "{\"value\": %d}".formatted(n)).statusCode());

    assertThat(answers).containsOnly(201);
    assertThat(Client.get("indicators/" + ref).jsonPath().getList("targets.quarter"))
        .hasSize(WRITERS);
    List<JsonPath> told =
        topics.awaitKey("indicator-changed", ref, WRITERS + 1).stream()
            .map(event -> new JsonPath(new String(event.value(), StandardCharsets.UTF_8)))
            .toList();
    assertThat(told)
        .extracting(event -> event.getLong("revision"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, WRITERS + 1).boxed().toList());
    assertThat(told)
        .extracting(event -> event.getList("targets").size())
        .containsExactlyElementsOf(IntStream.rangeClosed(0, WRITERS).boxed().toList());
  }

  @Test
  void shouldCreateOnceWhatManyCreateAtOnce() throws InterruptedException, ExecutionException {
    List<Integer> answers =
        together(n -> Client.put("directorates/at-once", "{\"name\": \"Homes\"}").statusCode());

    assertThat(answers).containsOnlyOnce(201).contains(200).hasSize(WRITERS);
    Client.put("directorates/at-once", "{\"name\": \"Housing\"}");
    assertThat(topics.awaitKey("directorate-changed", "at-once", 2)).hasSize(2);
  }

  @Test
  void shouldLetOneOfManyAuthorsChangeWhatAllHaveSeen()
      throws InterruptedException, ExecutionException {
    Client.put("directorates/seen", "{\"name\": \"Homes\"}");

    List<Integer> answers =
        together(
            n ->
                Client.put(
                        "directorates/seen", "{\"name\": \"%d\"}".formatted(n), "If-Match", "\"1\"")
                    .statusCode());

    assertThat(answers).containsOnlyOnce(200).contains(412).hasSize(WRITERS);
  }

  @Test
  void shouldAdoptOneOfManyPlansForTheSameYears() throws InterruptedException, ExecutionException {
    String body =
        """
        {"name": "Plan", "firstYear": "2951-52", "lastYear": "2953-54",
         "scoringPolicy": "three-level"}\
        """;

    List<Integer> answers =
        together(n -> Client.put("council-plans/same-years-" + n, body).statusCode());

    assertThat(answers).containsOnlyOnce(201).contains(409).hasSize(WRITERS);
  }

  private static String target(String ref, int writer) {
    return "indicators/%s/targets/20%d-%d-Q1".formatted(ref, 20 + writer, 21 + writer);
  }

  private static List<Integer> together(IntFunction<Integer> writing)
      throws InterruptedException, ExecutionException {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<Integer>> answers =
          IntStream.range(0, WRITERS)
              .mapToObj(n -> writers.submit(() -> writing.apply(n)))
              .toList();
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }
}

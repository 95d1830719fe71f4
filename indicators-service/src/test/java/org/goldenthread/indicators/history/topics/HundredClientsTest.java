package org.goldenthread.indicators.history.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** A hundred clients at once, on the same things and on different ones. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HundredClientsTest {

  private static final int CLIENTS = 100;
  private static final int THINGS = 5;

  private final TopicProbe topics;
  private final Sql sql;

  HundredClientsTest(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, Sql sql) {
    this.topics = new TopicProbe(servers);
    this.sql = sql;
  }

  @Test
  void shouldKeepEveryChangeOnceAndTellThemInTheOrderOfTheirCommits()
      throws InterruptedException, ExecutionException {
    List<String> refs = IntStream.range(0, THINGS).mapToObj(n -> Fixtures.ref()).toList();

    List<Integer> answers =
        together(
            n ->
                Client.put(definition(refs.get(n % THINGS)), Fixtures.definition("Title " + n))
                    .statusCode());

    assertThat(answers).containsOnly(200, 201).hasSize(CLIENTS);
    assertThat(answers.stream().filter(it -> it == 201)).hasSize(THINGS);
    for (String ref : refs) {
      List<JsonPath> told = told(ref, CLIENTS / THINGS);
      assertThat(told)
          .extracting(event -> event.getLong("revision"))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, CLIENTS / THINGS).boxed().toList());
      assertThat(told)
          .extracting(event -> event.getString("definitions[0].title"))
          .containsExactlyElementsOf(recorded(ref));
    }
  }

  @Test
  void shouldRecordOnceWhatAHundredClientsSay() throws InterruptedException, ExecutionException {
    String ref = Fixtures.ref();

    List<Integer> answers =
        together(n -> Client.put(definition(ref), Fixtures.definition("The same")).statusCode());

    assertThat(answers).containsOnlyOnce(201).contains(200).hasSize(CLIENTS);
    assertThat(recorded(ref)).containsExactly("The same");
  }

  @Test
  void shouldLetOneOfAHundredClientsChangeWhatAllHaveSeen()
      throws InterruptedException, ExecutionException {
    String ref = Fixtures.ref();
    Client.put(definition(ref), Fixtures.definition("Seen"));

    List<Integer> answers =
        together(
            n ->
                Client.put(definition(ref), Fixtures.definition("Title " + n), "If-Match", "\"1\"")
                    .statusCode());

    assertThat(answers).containsOnlyOnce(200).contains(412).hasSize(CLIENTS);
    assertThat(recorded(ref)).hasSize(2);
  }

  private List<JsonPath> told(String ref, int count) {
    return topics.awaitKey("indicator-changed", ref, count).stream()
        .map(event -> new JsonPath(new String(event.value(), StandardCharsets.UTF_8)))
        .toList();
  }

  private List<String> recorded(String ref) {
    return sql.texts("select title from definition where code = ? order by revision", ref);
  }

  private static String definition(String ref) {
    return "indicators/" + ref + "/definitions/2020-21-Q1";
  }

  private static List<Integer> together(IntFunction<Integer> writing)
      throws InterruptedException, ExecutionException {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Integer>> answers =
          IntStream.range(0, CLIENTS)
              .mapToObj(n -> clients.submit(() -> patiently(writing, n)))
              .toList();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }

  /** Again while the service is too busy for all of them. */
  private static int patiently(IntFunction<Integer> writing, int client) {
    return Stream.generate(() -> writing.apply(client))
        .filter(status -> status != 503)
        .findFirst()
        .orElseThrow();
  }
}

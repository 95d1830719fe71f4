package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Crowd;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConcurrencyTest {

  private static final int WRITERS = 16;

  @Test
  void shouldLoseNoUpdateOfWritersOfTheSameOutturn() throws Exception {
    String ref = Fixtures.percentage();

    List<Response> responses =
        together(writer -> Client.submit(outturn(ref, "\"value\": " + writer)));

    assertThat(responses).extracting(Response::statusCode).containsOnly(201);
    assertThat(revisions(responses)).containsExactlyElementsOf(upTo(WRITERS));
    assertThat(storedValues(ref)).hasSize(WRITERS).doesNotHaveDuplicates();
  }

  @Test
  void shouldCreateOneRevisionForWritersWhoSayTheSame() throws Exception {
    String ref = Fixtures.percentage();

    List<Response> responses = together(writer -> Client.submit(outturn(ref, "\"value\": 71.0")));

    assertThat(responses).extracting(Response::statusCode).containsOnlyOnce(201);
    assertThat(revisions(responses)).containsOnly(1L);
  }

  @Test
  void shouldTellOfOneIndicatorInTheOrderOfItsRevisions() throws Exception {
    String ref = Fixtures.percentage();

    together(
        writer ->
            Client.submit(outturn(ref, "2020-21-Q" + (writer % 2 + 1), "\"value\": " + writer)));

    List<OutturnSubmitted> events = eventsOf(ref, WRITERS);
    assertThat(events).isSortedAccordingTo(Comparator.comparing(OutturnSubmitted::submittedAt));
    for (String quarter : List.of("2020-21-Q1", "2020-21-Q2")) {
      assertThat(events)
          .filteredOn(event -> event.quarter().toString().equals(quarter))
          .extracting(OutturnSubmitted::revision)
          .containsExactlyElementsOf(upTo(WRITERS / 2));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?atomic=true"})
  void shouldTakeTheSameBatchManyTimesAtTheSameTime(String query) throws Exception {
    List<String> refs = Stream.generate(Fixtures::percentage).limit(12).toList();

    List<Response> responses =
        together(writer -> Client.submitBatch(query, batch(refs, "71.0", writer)));

    assertThat(responses).extracting(Response::statusCode).containsOnly(200);
    List<String> results =
        responses.stream()
            .flatMap(response -> response.jsonPath().<String>getList("result").stream())
            .toList();
    assertThat(Collections.frequency(results, "CREATED")).isEqualTo(refs.size());
    assertThat(Collections.frequency(results, "UNCHANGED")).isEqualTo(refs.size() * (WRITERS - 1));
    assertThat(refs).allSatisfy(ref -> assertThat(storedValues(ref)).hasSize(1));
  }

  @Test
  void shouldLetBatchesThatAreAtomicAndNotTakeTurnsOnTheSameOutturns() throws Exception {
    List<String> refs = Stream.generate(Fixtures::percentage).limit(12).toList();

    List<Response> responses =
        together(
            writer ->
                Client.submitBatch(
                    writer % 4 < 2 ? "" : "?atomic=true", batch(refs, "" + writer, writer)));

    assertThat(responses).extracting(Response::statusCode).containsOnly(200);
    assertThat(refs)
        .allSatisfy(
            ref -> {
              assertThat(storedValues(ref)).hasSize(WRITERS).doesNotHaveDuplicates();
              assertThat(eventsOf(ref, WRITERS))
                  .extracting(OutturnSubmitted::revision)
                  .containsExactlyElementsOf(upTo(WRITERS));
            });
  }

  @Test
  void shouldServeAHundredClientsAtOnceOnTheSameAndOtherOutturns() throws Exception {
    List<String> refs = Stream.generate(Fixtures::percentage).limit(10).toList();

    List<Response> responses =
        Crowd.of(100)
            .together(
                writer -> Client.submit(outturn(refs.get(writer % 10), "\"value\": " + writer)));

    assertThat(responses).extracting(Response::statusCode).containsOnly(201);
    for (String ref : refs) {
      assertThat(storedValues(ref)).hasSize(10).doesNotHaveDuplicates();
      List<OutturnSubmitted> events = eventsOf(ref, 10);
      assertThat(events).extracting(OutturnSubmitted::revision).containsExactlyElementsOf(upTo(10));
      assertThat(events).isSortedAccordingTo(Comparator.comparing(OutturnSubmitted::submittedAt));
    }
  }

  @Test
  void shouldAddNothingToAQuarterAfterAnsweringThatItIsClosed() throws Exception {
    String ref = Fixtures.percentage();
    String quarter = Fixtures.quarter().toString();
    AtomicReference<List<Object>> whenClosed = new AtomicReference<>(List.of());

    List<Response> responses =
        together(
            writer -> {
              if (writer != WRITERS / 2) {
                return Client.submitAs(
                    Tokens.submitter("CCS"), outturn(ref, quarter, "\"value\": " + writer));
              }
              Response closed = Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\"}");
              whenClosed.set(storedValues(ref, quarter));
              return closed;
            });

    assertThat(responses.get(WRITERS / 2).statusCode()).isEqualTo(200);
    assertThat(responses)
        .filteredOn(response -> response.statusCode() == 201)
        .hasSize(whenClosed.get().size());
    assertThat(storedValues(ref, quarter)).isEqualTo(whenClosed.get());
    assertThat(
            Client.submitAs(Tokens.submitter("CCS"), outturn(ref, quarter, "\"value\": 99"))
                .statusCode())
        .isEqualTo(409);
  }

  /** The same rows, in another order for every other writer. */
  private static String batch(List<String> refs, String value, int writer) {
    List<String> rows =
        new ArrayList<>(refs.stream().map(ref -> outturn(ref, "\"value\": " + value)).toList());
    if (writer % 2 == 1) {
      Collections.reverse(rows);
    }
    return "[" + String.join(",", rows) + "]";
  }

  private static List<Object> storedValues(String ref) {
    return storedValues(ref, "2020-21-Q2");
  }

  /** None if nothing is stored. */
  private static List<Object> storedValues(String ref, String quarter) {
    Response stored = Client.get("outturns/%s/%s/revisions".formatted(ref, quarter));
    return stored.statusCode() == 404 ? List.of() : stored.jsonPath().getList("value");
  }

  /** In the order in which they were told. */
  private static List<OutturnSubmitted> eventsOf(String ref, int count) {
    return Fixtures.topics().awaitKey("outturn-submitted", ref, count).stream()
        .map(record -> EventJson.read(record.value(), OutturnSubmitted.class))
        .toList();
  }

  private static List<Long> revisions(List<Response> responses) {
    return responses.stream()
        .map(response -> response.jsonPath().getLong("revision"))
        .sorted()
        .toList();
  }

  private static List<Long> upTo(int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }

  private static List<Response> together(Crowd.Writer writer) throws Exception {
    return Crowd.of(WRITERS).together(writer);
  }
}

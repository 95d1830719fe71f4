package org.goldenthread.reporting.webhook.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.goldenthread.reporting.fixture.HiddenEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.reporting.webhook.TellOwed;
import org.goldenthread.reporting.webhook.rest.Receiver.Received;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes to an address whose owner asked for it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Timeout(180)
class MessagesTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration A_LOOK = Duration.ofSeconds(5);

  @Inject ReadModelTables readModel;
  @Inject TellOwed tellOwed;
  @Inject Clock clock;

  private final Receiver receiver;

  MessagesTest() throws IOException {
    receiver = new Receiver();
  }

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @AfterEach
  void endAll() {
    Subscriber.removeAll();
    receiver.close();
  }

  @Test
  void shouldTellAnotherScoreOnceAndWithoutFigures() {
    Subscriber.subscribe(
        receiver, "housing", "'score-changed'", "'drafts': true, 'directorate': 'HSG'");
    Subscriber.subscribe(receiver, "published", "'score-changed'", "'drafts': false");
    String secret = Subscriber.subscribe(receiver, "all", "'score-changed'", "'drafts': true");

    readModel.apply(HiddenEvents.reports("98.7654"));
    readModel.apply(HiddenEvents.reports("98.7654"));
    Received message = first("all");

    assertThat(message.body()).doesNotContain("98.7", secret);
    assertThat(message.signature())
        .isEqualTo(
            Signature.of(
                secret,
                message.id(),
                Long.parseLong(message.timestamp()),
                message.body().getBytes(UTF_8)));
    JsonPath told = message.json();
    assertThat(told.getString("type")).isEqualTo("score-changed");
    assertThat(told.getString("id")).isEqualTo(message.id());
    assertThat(told.getString("data.view")).isEqualTo("latest");
    assertThat(told.getList("data.scores.ref")).isEqualTo(List.of("PI.47"));
    assertThat(told.getString("data.scores[0].band")).isEqualTo("exceeds");
    assertThat(told.getString("data.scores[0].directorate")).isEqualTo("CCS");
    await().during(A_LOOK).until(() -> receiver.at("all").size() == 1);
    assertThat(List.of(receiver.at("housing"), receiver.at("published"))).allMatch(List::isEmpty);
  }

  @Test
  void shouldTryAgainAndReplayWithWhatHoldsThen() {
    receiver.refuseOnce(500);
    Subscriber.subscribe(receiver, "hook", "'score-changed'", "'drafts': true");
    String deliveries = Subscriber.WEBHOOKS + "/" + Subscriber.theOnlyId() + "/deliveries";
    readModel.apply(HiddenEvents.reports("98.7654"));

    await().atMost(SOON).until(() -> receiver.at("hook").size() == 2);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                Subscriber.team()
                    .get(deliveries)
                    .then()
                    .body("status", contains("DELIVERED"))
                    .body("tries", contains(2))
                    .body("lastAnswer", contains("HTTP 204"))
                    .body("nextTryAt", contains(nullValue())));
    List<Received> both = receiver.at("hook");
    assertThat(both.getFirst().id()).isEqualTo(both.getLast().id());
    assertThat(both.getFirst().body()).isEqualTo(both.getLast().body()).contains("exceeds");

    List<Told> hides = HiddenEvents.hides(OutturnStatus.SUPPRESSED, clock.instant());
    readModel.apply(hides.subList(0, 1)); // Its score is not worked out yet.
    Subscriber.operator()
        .post(deliveries + "/" + both.getFirst().id() + "/replay")
        .then()
        .statusCode(202)
        .body("status", is("WAITING"))
        .body("tries", is(0));
    await().atMost(SOON).until(() -> receiver.at("hook").size() == 3);
    Received again = receiver.at("hook").getLast();
    assertThat(again.id()).isEqualTo(both.getFirst().id());
    assertThat(again.json().getList("data.scores")).isEmpty();

    readModel.apply(hides);
    await().atMost(SOON).until(() -> receiver.at("hook").size() == 4);
    assertThat(receiver.at("hook").getLast().json().getString("data.scores[0].notScored"))
        .isEqualTo("SUPPRESSED");
  }

  @Test
  void shouldFollowNoRedirectionAndTellWhatWasAnswered() {
    receiver.refuseOnce(302);
    Subscriber.subscribe(receiver, "hook", "'score-changed'", "'drafts': true");
    readModel.apply(HiddenEvents.reports("98.7654"));

    await().atMost(SOON).until(() -> receiver.at("hook").size() == 2);
    assertThat(receiver.at("redirected")).isEmpty();
  }

  @Test
  void shouldTellWhatComesToBeOwedOnce() {
    Subscriber.subscribe(receiver, "all", "'owed'", "'drafts': true");
    Subscriber.subscribe(receiver, "housing", "'owed'", "'drafts': true, 'directorate': 'HSG'");

    tellOwed.look();
    tellOwed.look();
    Received message = first("housing");

    assertThat(message.json().getString("data.quarter")).isEqualTo("2020-21-Q2");
    assertThat(message.json().getList("data.items.directorate")).containsOnly("HSG");
    assertThat(message.json().getList("data.items.kind")).contains("COMMENTARY", "SERVICE_SUMMARY");
    assertThat(first("all").json().getList("data.items.directorate")).contains("HSG", "CCS");
    await().during(A_LOOK).until(() -> receiver.at("all").size() == 1);

    readModel.apply(List.of(MoreEvents.initiative("CLEAN", "HSG")));
    tellOwed.look();
    await().atMost(SOON).until(() -> receiver.at("housing").size() == 2);
    assertThat(receiver.at("housing").getLast().json().getList("data.items.subject"))
        .isEqualTo(List.of("HS1"));
  }

  @Test
  void shouldTellOfPublicationsAndWhatAFurtherOnePrintsOtherwise() {
    readModel.publishSample();
    Subscriber.subscribe(
        receiver, "hook", "'report-published', 'score-changed'", "'directorate': 'CCS'");
    readModel.apply(MoreEvents.exceedsNow());

    Publishing.publish(Publishing.again(Publishing.owed(), "Recounted")).statusCode(201);
    await().atMost(SOON).until(() -> receiver.at("hook").size() == 2);

    JsonPath published = told("report-published");
    assertThat(published.getString("data.publication"))
        .isEqualTo("/api/v1/publications/2020-21-Q2");
    assertThat(published.getInt("data.revision")).isEqualTo(2);
    assertThat(published.getString("data.reason")).isEqualTo("Recounted");
    JsonPath scores = told("score-changed");
    assertThat(scores.getString("data.view")).isEqualTo("published");
    assertThat(scores.getList("data.scores.ref")).isEqualTo(List.of("PI.47"));
    assertThat(scores.getString("data.scores[0].band")).isEqualTo("exceeds");
    assertThat(scores.getString("data.scores[0].label")).isEqualTo("Exceeds target");
  }

  private Received first(String path) {
    await().atMost(SOON).until(() -> !receiver.at(path).isEmpty());
    return receiver.at(path).getFirst();
  }

  private JsonPath told(String event) {
    return receiver.at("hook").stream()
        .map(Received::json)
        .filter(it -> it.getString("type").equals(event))
        .findFirst()
        .orElseThrow();
  }
}

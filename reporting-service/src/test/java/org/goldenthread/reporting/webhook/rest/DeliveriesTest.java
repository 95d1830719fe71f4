package org.goldenthread.reporting.webhook.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenthread.reporting.fixture.HiddenEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.SampleScores;
import org.goldenthread.reporting.webhook.Outgoing;
import org.goldenthread.reporting.webhook.SendMessages;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How often it is tried, how much may wait, and who of several instances sends. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Timeout(180)
class DeliveriesTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String CHANGES = "'score-changed'";
  private static final String DRAFTS = "'drafts': true";

  @Inject ReadModelTables readModel;
  @Inject SendMessages sending;
  @Inject Outgoing outgoing;
  @Inject Clock clock;

  private final Receiver receiver;

  DeliveriesTest() throws IOException {
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
  void shouldGiveUpAfterTheEighthTry() {
    long before = sending.givenUp();
    receiver.refuseOnce(503);
    Subscriber.subscribe(receiver, "hook", CHANGES, DRAFTS);

    deliver("tries", "7");

    await().atMost(SOON).until(() -> sending.givenUp() == before + 1);
    deliveries()
        .body("status", contains("GIVEN_UP"))
        .body("tries", contains(8))
        .body("lastAnswer", contains("HTTP 503"))
        .body("nextTryAt", contains(nullValue()));
    assertThat(receiver.at("hook")).hasSize(1);
  }

  @Test
  void shouldAddNothingWhileAThousandWait() {
    Subscriber.subscribe(receiver, "hook", CHANGES, DRAFTS);
    readModel.executeAsService(
        "insert into webhook_delivery (webhook_id, event, data, due_at, next_try_at)"
            + " select id, 'owed', '{}', now() - interval '1 day', now() + interval '1 day'"
            + " from webhook, generate_series(1, 1000)");

    readModel.apply(HiddenEvents.reports("98.7654"));
    deliveries().body("findAll { it.event == 'score-changed' }", empty());

    readModel.executeAsService(
        "delete from webhook_delivery where id = (select d.id from webhook_delivery d"
            + " join webhook w on w.id = d.webhook_id limit 1)");
    readModel.apply(HiddenEvents.hides(OutturnStatus.SUPPRESSED, clock.instant()));
    await().atMost(SOON).until(() -> receiver.at("hook").size() == 1);
  }

  @Test
  void shouldTellAHundredScoresInOneMessageAtMost() {
    Subscriber.subscribe(receiver, "hook", CHANGES, DRAFTS);

    readModel.apply(
        IntStream.rangeClosed(1, 201)
            .mapToObj(i -> IndicatorRef.parse("PI.9" + (1000 + i)))
            .map(ref -> SampleScores.exceeds(ref, "98", MoreEvents.LATER))
            .toList());

    deliveries().body("event", hasSize(3));
  }

  @Test
  void shouldBeSentByOneInstance() throws InterruptedException {
    List<String> paths = IntStream.range(0, 24).mapToObj(i -> "hook" + i).toList();
    paths.forEach(path -> Subscriber.subscribe(receiver, path, CHANGES, DRAFTS));
    readModel.apply(HiddenEvents.reports("98.7654"));

    List<String> elsewhere = new ArrayList<>();
    for (int look = 0; look < 60; look++) {
      outgoing.take(1, List.of()).forEach(it -> elsewhere.add(it.delivery().toString()));
      Thread.sleep(100);
    }

    List<String> all = new ArrayList<>(elsewhere);
    paths.forEach(path -> receiver.at(path).forEach(it -> all.add(it.id())));
    assertThat(Set.copyOf(elsewhere)).hasSizeBetween(1, paths.size() - 1);
    assertThat(all).hasSize(paths.size()).hasSameSizeAs(new HashSet<>(all));
  }

  @Test
  void shouldForgetWhatIsAMonthOld() {
    Subscriber.subscribe(receiver, "hook", CHANGES, DRAFTS);
    deliver("status, due_at", "'DELIVERED', now() - interval '29 days'");
    deliver("status, due_at", "'GIVEN_UP', now() - interval '31 days'");

    outgoing.forget();

    deliveries().body("status", contains("DELIVERED"));
  }

  /** Adds a delivery to the only webhook, with these columns of it set. */
  private void deliver(String columns, String values) {
    readModel.executeAsService(
        "insert into webhook_delivery (webhook_id, event, data, %s) select id, 'owed', '{}', %s from webhook"
            .formatted(columns, values));
  }

  private static ValidatableResponse deliveries() {
    return Subscriber.team()
        .get(Subscriber.WEBHOOKS + "/" + Subscriber.theOnlyId() + "/deliveries")
        .then();
  }
}

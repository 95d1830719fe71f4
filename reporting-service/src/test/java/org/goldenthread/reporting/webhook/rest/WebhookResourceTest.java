package org.goldenthread.reporting.webhook.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.reporting.webhook.rest.Subscriber.WEBHOOKS;
import static org.goldenthread.reporting.webhook.rest.Subscriber.operator;
import static org.goldenthread.reporting.webhook.rest.Subscriber.post;
import static org.goldenthread.reporting.webhook.rest.Subscriber.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may have an address told, and of what. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WebhookResourceTest {

  @Inject ReadModelTables readModel;

  @AfterEach
  void removeAll() {
    Subscriber.removeAll();
  }

  @Test
  void shouldShowTheSecretOnceAndWebhooksToWhoMayDecide() {
    String secret =
        post("{'url': 'http://localhost/hook', 'events': ['report-published']}").path("secret");
    String id = Subscriber.theOnlyId();

    assertThat(secret).startsWith("whsec_");
    operator()
        .get(WEBHOOKS)
        .then()
        .body("url", contains("http://localhost/hook"))
        .body(not(containsString(secret)));
    operator()
        .accept("text/csv")
        .get(WEBHOOKS)
        .then()
        .body(containsString("id,url,events,drafts,directorate,createdAt,createdBy\r\n"));
    given().auth().oauth2(Tokens.of("viewer")).get(WEBHOOKS).then().statusCode(403);
    operator().delete(WEBHOOKS + "/" + id).then().statusCode(403);
    team().delete(WEBHOOKS + "/" + id).then().statusCode(204);
    team().delete(WEBHOOKS + "/" + id).then().statusCode(404);
    team().get(WEBHOOKS + "/" + UUID.randomUUID() + "/deliveries").then().statusCode(404);
  }

  @Test
  void shouldSayEverythingThatIsWrong() {
    post("{'url': 'https://user@example.org/', 'events': ['owed', 'all'], 'directorate': 'NONE'}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/url", "/events/1", "/drafts", "/directorate"))
        .body("errors.detail", hasItem("No directorate has the code 'NONE'"));
    post("{'url': 'https://exa mple', 'events': []}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/url", "/events"));
  }

  @Test
  void shouldTakeAHundredAtMost() {
    readModel.executeAsService(
        "insert into webhook (url, events, drafts, secret, created_by)"
            + " select 'https://example.org/' || n, '{owed}', true, 'whsec_', 'team'"
            + " from generate_series(1, 100) n");

    post("{'url': 'https://example.org', 'events': ['report-published']}")
        .then()
        .statusCode(409)
        .body("type", is("urn:golden-thread:problem:too-many-webhooks"));
  }
}

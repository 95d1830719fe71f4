package org.goldenthread.reporting.subscription.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.HiddenEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.webhook.TellOwed;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person who asks for mail gets, from a real mail server's view. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailSettings.class)
@Timeout(180)
class SubscriptionTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String ADDRESS = "someone+reports@example.org";

  @Inject ReadModelTables readModel;
  @Inject TellOwed tellOwed;

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  private GreenMail server;

  @BeforeEach
  void receiveTheSample() {
    readModel.executeAsService("delete from webhook");
    readModel.executeAsService("delete from webhook_delivery");
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void endAll() {
    server.stop();
    readModel.executeAsService("delete from webhook");
  }

  @Test
  void shouldTellWhoConfirmedUntilTheyEndIt() throws MessagingException {
    readModel.publishSample();
    String mailbox = asked(given(), "about", "report-published");
    String stranger = asked(given(), "about", "score-changed", "ref", "PI 47");
    given().get(mailbox).then().body(containsString("each report that is published"));
    press(stranger + "/confirm");
    readModel.apply(MoreEvents.exceedsNow());
    Publishing.publish(Publishing.again(Publishing.owed(), "Recounted")).statusCode(201);

    MimeMessage score = mail(3);
    assertThat(score.getSubject()).isEqualTo("The score of PI.47 changed");
    assertThat(text(score)).contains("Quarter 2 2020-21: Exceeds target", "/indicators/PI.47");
    assertThat(score.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");

    press(mailbox + "/confirm");
    given().formParam("List-Unsubscribe", "One-Click").post(path(score)).then().statusCode(200);
    Publishing.publish(Publishing.again(Publishing.owed(), "Again")).statusCode(201);

    MimeMessage report = mail(4);
    assertThat(report.getSubject()).isEqualTo("The report of Quarter 2 2020-21 is published again");
    assertThat(text(report))
        .contains("because: Again", MailSettings.PAGES + "/?quarter=2020-21-Q2");
    given().get(stranger).then().body(containsString("told nothing"));
  }

  @Test
  void shouldNameDraftsToStaffAndSayNothingOfThem() throws MessagingException {
    readModel.clear();
    readModel.apply(SampleReport.events());
    ask(given(), "about", "owed", "directorate", "CCS").statusCode(401);
    press(asked(viewer(), "about", "score-changed", "ref", "PI.47") + "/confirm");
    readModel.apply(HiddenEvents.reports("98.7654"));

    assertThat(text(mail(2))).contains("sign in to see").doesNotContain("98.7", "xceeds");

    press(asked(viewer(), "about", "owed", "directorate", "HSG") + "/confirm");
    tellOwed.look();
    MimeMessage owed = mail(4);
    assertThat(owed.getSubject()).isEqualTo("What is owed for Quarter 2 2020-21");
    assertThat(text(owed)).contains("service summary: ", ", since ");
  }

  @Test
  void shouldAnswerAlikeAskOnceAndTryAgain() throws MessagingException {
    readModel.publishSample();
    server.stop();
    for (int i = 0; i < 2; i++) {
      ask(given(), "about", "report-published")
          .statusCode(200)
          .body(containsString("Look into your mailbox"));
    }
    given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .get("/api/v1/webhooks")
        .then()
        .body(not(containsString("example.org")));
    await().during(Duration.ofSeconds(3)).until(() -> true);
    server.start();

    assertThat(mail(1).getAllRecipients()[0]).hasToString(ADDRESS);
    await().during(SOON.dividedBy(4)).until(() -> server.getReceivedMessages().length == 1);
  }

  @Test
  void shouldSayWhatIsMissingAndKeepNothing() {
    readModel.publishSample();
    given().get("/subscriptions?ref=PI.47").then().body(containsString("value=\"PI.47\""));
    given()
        .formParam("address", "nobody")
        .formParam("about", "score-changed")
        .formParam("ref", "PI.99999")
        .post("/subscriptions")
        .then()
        .statusCode(400)
        .body(containsString("Give an e-mail address"))
        .body(containsString("Give the reference of an indicator"));
    readModel.executeAsService(
        "insert into webhook (url, events, drafts, secret, created_by, confirmed)"
            + " select 'mailto:' || n || '@example.org', '{owed}', true, n, '', false"
            + " from generate_series(1, 500) n");
    ask(given(), "about", "report-published").statusCode(429);
  }

  /** Asks as somebody, and gives the path of the page that the mail leads to. */
  private String asked(RequestSpecification somebody, String... more) throws MessagingException {
    int before = server.getReceivedMessages().length;
    ask(somebody, more).statusCode(200);
    return path(mail(before + 1)).replace("/end", "");
  }

  private static ValidatableResponse ask(RequestSpecification somebody, String... more) {
    RequestSpecification form = somebody.formParam("address", ADDRESS);
    for (int i = 0; i < more.length; i += 2) {
      form.formParam(more[i], more[i + 1]);
    }
    return form.post("/subscriptions").then();
  }

  private static void press(String button) {
    given().post(button).then().statusCode(200);
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }

  /** The last of so many mails. */
  private MimeMessage mail(int many) {
    await().atMost(SOON).until(() -> server.getReceivedMessages().length >= many);
    List<MimeMessage> all = Arrays.asList(server.getReceivedMessages());
    assertThat(all).hasSize(many);
    return all.getLast();
  }

  private static String text(MimeMessage mail) {
    return GreenMailUtil.getBody(mail).replace("=\r\n", "");
  }

  private static String path(MimeMessage mail) throws MessagingException {
    String header = mail.getHeader("List-Unsubscribe")[0];
    return header.replace("<" + MailSettings.PAGES, "").replace(">", "");
  }
}

package org.goldenthread.reporting.readmodel.topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** What readers are told while the database holds up what was told. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(FoldLagTest.Impatient.class)
class FoldLagTest {

  private static final String DASHBOARD = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final Duration LONG = Duration.ofSeconds(30);

  @Inject ReadModelTables readModel;
  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  /** Says after two seconds already that figures are behind. */
  public static final class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("goldenthread.figures.behind-after", "2s");
    }
  }

  @Test
  void shouldSaySinceWhenFiguresAreBehindAndVouchForNothing() throws Exception {
    readModel.clear();
    readModel.apply(SampleReport.events());
    awaitTag();

    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select version from read_model for update");
      Told told = MoreEvents.commentary(1, "Fewer staff.");
      new TopicProbe(bootstrapServers).send(told.topic().topicName(), told.key(), told.payload());

      // A service that has just begun is behind until its consumer has its topics.
      Awaitility.await().atMost(LONG).untilAsserted(FoldLagTest::shouldBeBehind);
      other.rollback();
    }

    awaitTag();
    assertThat(readModel.rows("COMMENTARY")).hasSize(1);
    dashboard().body("figuresBehindSince", nullValue());
  }

  private static void shouldBeBehind() {
    dashboard().header("ETag", nullValue()).body("figuresBehindSince", notNullValue());
    given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .header("Accept", "text/html")
        .get("/")
        .then()
        .header("ETag", nullValue())
        .body(containsString("Figures are behind"));
  }

  private static void awaitTag() {
    Awaitility.await().atMost(LONG).untilAsserted(() -> dashboard().header("ETag", notNullValue()));
  }

  private static ValidatableResponse dashboard() {
    return given().auth().oauth2(Tokens.of("viewer")).get(DASHBOARD).then().statusCode(200);
  }
}

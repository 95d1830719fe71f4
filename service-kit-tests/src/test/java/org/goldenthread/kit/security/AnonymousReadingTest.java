package org.goldenthread.kit.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(AnonymousReadingTest.Allowed.class)
class AnonymousReadingTest {

  public static class Allowed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("goldenthread.security.anonymous-read", "true");
    }
  }

  @Test
  void shouldLetAnyoneReadWhereTheSettingsSaySo() {
    given().get("/echo/caller").then().statusCode(200).body("subject", equalTo("anonymous"));
  }

  @Test
  void shouldStillAskForATokenToWrite() {
    given().contentType(ContentType.JSON).body("{}").post("/echo").then().statusCode(401);
  }
}

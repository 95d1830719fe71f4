package org.goldenthread.kit.openapi;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ApiPageTest {

  @Test
  void shouldTellPeopleWhatTheDocumentTellsPrograms() {
    String page = get("/api").then().statusCode(200).contentType("text/html").extract().asString();

    assertThat(page)
        .contains("<code>GET /echo/quarters/{quarter}</code>")
        .contains("<th scope=\"row\"><code>quarter</code></th><td>path, required</td>")
        .contains("<link rel=\"stylesheet\" href=\"/api.css\">")
        .doesNotContain("<script", "http://", "https://");
    get("/api.css").then().statusCode(200).contentType("text/css");
  }
}

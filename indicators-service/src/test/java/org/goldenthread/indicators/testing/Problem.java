package org.goldenthread.indicators.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;

/** A problem as a machine sees it. */
public record Problem(int status, String code, List<String> pointers) {

  public static Problem invalid(String... pointers) {
    return new Problem(400, "invalid-request", List.of(pointers));
  }

  public static Problem of(Response response) {
    assertThat(response.contentType()).startsWith("application/problem+json");
    JsonPath json = response.jsonPath();
    assertThat(json.getString("title")).isNotBlank();
    assertThat(json.getString("detail")).isNotBlank();
    assertThat(json.getInt("status")).isEqualTo(response.statusCode());
    List<String> pointers = json.getList("errors.pointer");
    return new Problem(
        response.statusCode(),
        json.getString("type").replace("urn:golden-thread:problem:", ""),
        Objects.requireNonNullElse(pointers, List.of()));
  }

  public static String detail(Response response) {
    return response.jsonPath().getString("detail");
  }
}

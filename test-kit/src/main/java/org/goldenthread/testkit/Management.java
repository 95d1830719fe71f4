package org.goldenthread.testkit;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test tells operators, at the port that is theirs. */
public final class Management {

  static final String PORT = "quarkus.management.test-port";

  private Management() {}

  /** Asks without a token: {@code /q/health/ready}, {@code /q/metrics}. */
  public static Response get(String path) {
    return RestAssured.given()
        .port(ConfigProvider.getConfig().getValue(PORT, Integer.class))
        .get(path);
  }
}

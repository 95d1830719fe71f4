package org.goldenthread.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.ports.ServiceName;

/** Speaks to the services over HTTP as any outsider does. */
public final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final GoldenThread system;
  private final Function<ServiceName, URI> bases;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * An answer.
   *
   * @param text the body as it came
   */
  public record Answer(int status, String contentType, Optional<String> etag, String text) {

    /** The body as JSON. */
    public JsonNode json() {
      return parse(text);
    }
  }

  Client(GoldenThread system) {
    this(system, system::base);
  }

  /** Of instances that answer elsewhere. */
  Client(GoldenThread system, Function<ServiceName, URI> bases) {
    this.system = system;
    this.bases = bases;
  }

  /** A token of the performance team. */
  public String performanceTeam() {
    return system.tokens().mint(Role.PERFORMANCE_TEAM);
  }

  /** A token of the directorates' system. */
  public String submitter(String... directorates) {
    return system.tokens().mint(Role.SUBMITTER, directorates);
  }

  /** The corporate dashboard of a quarter. */
  public JsonNode corporate(String quarter) {
    return get(ServiceName.REPORTING, "/api/v1/dashboards/corporate/" + quarter).json();
  }

  /** The row of an indicator in the corporate scorecard of a quarter. */
  public JsonNode row(String quarter, String ref) {
    return find(corporate(quarter).get("scorecard"), "ref", ref);
  }

  /** The element of an array whose field has the value. */
  public static JsonNode find(JsonNode array, String field, String value) {
    for (JsonNode element : array) {
      if (element.path(field).asText().equals(value)) {
        return element;
      }
    }
    throw new AssertionError("Nothing with %s = %s in %s".formatted(field, value, array));
  }

  /** Reads without a token, which a system started by {@code ./run} allows. */
  public Answer get(ServiceName service, String path) {
    return send(request(service, path).GET());
  }

  /** What a service counts, as Prometheus reads it. */
  public String metrics(ServiceName service) {
    return send(HttpRequest.newBuilder(system.management(service).resolve("/q/metrics"))).text();
  }

  /** Writes JSON for the performance team. */
  public Answer put(ServiceName service, String path, String json) {
    return put(service, path, json, performanceTeam());
  }

  /** Writes JSON with a token. */
  public Answer put(ServiceName service, String path, String json, String token) {
    return send(authorised(service, path, token).PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Posts JSON for the performance team. */
  public Answer post(ServiceName service, String path, String json) {
    return post(service, path, json, performanceTeam());
  }

  /** Posts JSON with a token. */
  public Answer post(ServiceName service, String path, String json, String token) {
    return send(authorised(service, path, token).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Posts JSON with a token and a key by which a repeat is known. */
  public Answer post(
      ServiceName service, String path, String json, String token, String idempotencyKey) {
    return send(
        authorised(service, path, token)
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Posts JSON without a token. */
  public Answer postWithoutToken(ServiceName service, String path, String json) {
    return send(request(service, path).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder authorised(ServiceName service, String path, String token) {
    return request(service, path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(ServiceName service, String path) {
    return HttpRequest.newBuilder(bases.apply(service).resolve(path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.headers().firstValue("ETag"),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + text, e);
    }
  }
}

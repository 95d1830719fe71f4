package org.goldenthread.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.ports.ServiceName;

/** Speaks to the system as an outsider does; an answer that is a refusal ends the run. */
final class Http {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final GoldenThread system;
  private final String token;

  Http(GoldenThread system) {
    this.system = system;
    this.token = system.tokens().mint(Role.PERFORMANCE_TEAM);
  }

  byte[] get(ServiceName service, String path, String... headers) {
    return get(system.base(service).resolve(path), headers);
  }

  byte[] get(URI address, String... headers) {
    HttpRequest.Builder request = request(address).GET();
    return send(headers.length == 0 ? request : request.headers(headers)).body();
  }

  String etag(ServiceName service, String path) {
    return send(request(system.base(service).resolve(path)).GET())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  byte[] post(ServiceName service, String path, String mediaType, String body) {
    return send(request(system.base(service).resolve(path))
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofString(body)))
        .body();
  }

  void put(ServiceName service, String path, String body) {
    send(
        request(system.base(service).resolve(path))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(LIMIT)
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(
            "%s answered %d: %s"
                .formatted(answer.uri(), answer.statusCode(), new String(answer.body(), UTF_8)));
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

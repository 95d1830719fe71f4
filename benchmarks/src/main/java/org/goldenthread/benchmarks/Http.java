package org.goldenthread.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.ports.ServiceName;

/** Speaks to the system as an outsider does; an answer that is a refusal ends the run. */
final class Http {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final GoldenThread system;

  Http(GoldenThread system) {
    this.system = system;
  }

  byte[] get(ServiceName service, String path, String... headers) {
    HttpRequest.Builder request = request(service, path).GET();
    return send(headers.length == 0 ? request : request.headers(headers)).body();
  }

  JsonNode json(ServiceName service, String path) {
    return parse(get(service, path));
  }

  String etag(ServiceName service, String path) {
    return send(request(service, path).GET()).headers().firstValue("ETag").orElseThrow();
  }

  byte[] post(ServiceName service, String path, String mediaType, String body) {
    return send(request(service, path)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofString(body)))
        .body();
  }

  void put(ServiceName service, String path, String body) {
    send(
        request(service, path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
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

  private HttpRequest.Builder request(ServiceName service, String path) {
    return HttpRequest.newBuilder(system.base(service).resolve(path))
        .timeout(LIMIT)
        .header("Authorization", "Bearer " + system.tokens().mint(Role.PERFORMANCE_TEAM));
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

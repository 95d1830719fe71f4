package org.goldenthread.launcher.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One service's API. */
final class Api {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final long PAUSE_MILLIS = 250;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI base;
  private final String token;
  private final Duration patience;

  /** At this address, without a path, with the token that writing needs. */
  Api(URI base, String token, Duration patience) {
    this.base = base;
    this.token = token;
    this.patience = patience;
  }

  /** A path below {@code /api/v1}, its parts made safe for an address. */
  static String path(String... parts) {
    return Arrays.stream(parts)
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/", "/api/v1/", ""));
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer put(String path, Object body) {
    return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(Json.write(body))));
  }

  Answer post(String path, Object body) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(LIMIT)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json, application/problem+json")
        .header("Content-Type", "application/json");
  }

  /**
   * Every request here changes nothing when it is repeated, so it is while the service does not
   * answer: it may be being started again.
   */
  private Answer send(HttpRequest.Builder request) {
    Instant deadline = Instant.now().plus(patience);
    while (true) {
      try {
        return sendOnce(request.build());
      } catch (IOException e) {
        if (Instant.now().isAfter(deadline)) {
          throw new LoadingStopped("%s does not answer: %s".formatted(base, e), e);
        }
      }
      Pause.forMillis(PAUSE_MILLIS);
    }
  }

  private Answer sendOnce(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() == UNAVAILABLE) {
        throw new IOException("it is not ready (503)");
      }
      return new Answer(response.statusCode(), Json.read(response.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadingStopped("Loading was interrupted.", e);
    }
  }
}

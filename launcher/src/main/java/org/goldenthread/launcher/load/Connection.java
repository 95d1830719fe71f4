package org.goldenthread.launcher.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.client.ApiClient;
import org.goldenthread.client.ApiException;
import org.goldenthread.client.ApiResponse;

/** One service, asked with a token, and with patience while it is down. */
final class Connection {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final Duration LONG = Duration.ofMinutes(30);
  private static final int FIRST_ERROR = 400;
  private static final long PAUSE_MILLIS = 250;
  private static final int NO_ANSWER = 0;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final URI base;
  private final String token;
  private final Duration patience;
  private final ApiClient client;

  /** At this address, without a path, with the token that writing needs. */
  Connection(URI base, String token, Duration patience) {
    this.base = base;
    this.token = token;
    this.patience = patience;
    this.client =
        new ApiClient(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5)),
            Json.mapper(),
            base.toString());
    client.setReadTimeout(LIMIT);
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
  }

  /** What the operations generated from the service's contract are called with. */
  ApiClient client() {
    return client;
  }

  /** One operation of the service. */
  @FunctionalInterface
  interface Operation {
    ApiResponse<?> call() throws ApiException;
  }

  /**
   * Every operation used here changes nothing when it is repeated, so it is while the service does
   * not answer or has too much to do: it may be being started again.
   *
   * @throws LoadingStopped if it takes longer than patience lasts
   */
  Answer ask(Operation operation) {
    Instant deadline = Instant.now().plus(patience);
    while (true) {
      try {
        ApiResponse<?> response = operation.call();
        return new Answer(response.getStatusCode(), Json.tree(response.getData()));
      } catch (ApiException e) {
        if (!isPassing(e)) {
          return new Answer(e.getCode(), Json.read(Objects.toString(e.getResponseBody(), "")));
        }
        if (Instant.now().isAfter(deadline)) {
          throw new LoadingStopped("%s does not answer: %s".formatted(base, e.getMessage()), e);
        }
      }
      Pause.forMillis(PAUSE_MILLIS);
    }
  }

  /**
   * Posts to a path of the service. What is posted changes nothing when it is repeated, so it is,
   * as operations are.
   *
   * @throws LoadingStopped if it takes longer than patience lasts
   */
  Answer post(String path, String type, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(LONG)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return ask(
        () -> {
          HttpResponse<String> response = send(request);
          if (response.statusCode() < FIRST_ERROR) {
            return new ApiResponse<>(response.statusCode(), Map.of(), Json.read(response.body()));
          }
          throw new ApiException(
              response.statusCode(), "it is busy", response.headers(), response.body());
        });
  }

  private HttpResponse<String> send(HttpRequest request) throws ApiException {
    try {
      return client.getHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ApiException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadingStopped("Loading was interrupted.", e);
    }
  }

  private boolean isPassing(ApiException e) {
    if (e.getCause() instanceof JsonProcessingException) {
      throw new LoadingStopped(
          "%s answered what this version cannot read: %s".formatted(base, e.getMessage()), e);
    }
    return switch (e.getCode()) {
      case NO_ANSWER, TOO_MANY_REQUESTS, UNAVAILABLE -> true;
      default -> false;
    };
  }
}

package org.goldenthread.launcher.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** One service, asked with a token, and with patience while it is down. */
final class Connection {

  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final long PAUSE_MILLIS = 250;

  private final URI base;
  private final String token;
  private final Duration patience;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** At this address, without a path, with the token that writing needs. */
  Connection(URI base, String token, Duration patience) {
    this.base = base;
    this.token = token;
    this.patience = patience;
  }

  /**
   * Posts a zip to a path of the service. The same zip again changes nothing, so it is repeated
   * while the service does not answer or has too much to do: it may be being started again.
   *
   * @throws LoadingStopped if it takes longer than patience lasts
   */
  Answer post(String path, byte[] zip) {
    HttpRequest request = request(path, zip);
    Instant deadline = Instant.now().plus(patience);
    while (true) {
      boolean isLast = Instant.now().isAfter(deadline);
      try {
        HttpResponse<String> response = send(request);
        if (!isBusy(response.statusCode()) || isLast) {
          return Answer.of(response.statusCode(), response.body());
        }
      } catch (IOException e) {
        if (isLast) {
          throw new LoadingStopped("%s does not answer: %s".formatted(base, e.getMessage()), e);
        }
      }
      pause(PAUSE_MILLIS);
    }
  }

  private HttpRequest request(String path, byte[] zip) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(LONGEST)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/zip")
        .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Waits a little. */
  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static LoadingStopped interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new LoadingStopped("Loading was interrupted.", e);
  }

  private static boolean isBusy(int status) {
    return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
  }
}

package org.goldenthread.launcher.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * The directorates of the system that runs, if one does. A token may name one that is only defined
 * later, so an unknown code is no mistake for sure, and only worth a warning.
 *
 * @param indicators the address of its indicators-service, without a path
 */
record KnownDirectorates(URI indicators) {

  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final int NOT_FOUND = 404;

  /** A sentence for each of these codes that the system does not know; none if it is silent. */
  List<String> warnings(List<String> codes) {
    return codes.stream()
        .filter(this::isUnknown)
        .map(
            code ->
                "Warning: the running system knows no directorate '%s', so this token cannot submit"
                        .formatted(code)
                    + " for it. GET %s/api/v1/directorates lists them.".formatted(indicators))
        .toList();
  }

  private boolean isUnknown(String code) {
    String path = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    HttpRequest request =
        HttpRequest.newBuilder(indicators.resolve("/api/v1/directorates/" + path))
            .timeout(LIMIT)
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == NOT_FOUND;
    } catch (IOException unreachable) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

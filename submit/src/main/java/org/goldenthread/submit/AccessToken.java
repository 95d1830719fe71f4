package org.goldenthread.submit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** Where the bearer token comes from that each request carries. */
@FunctionalInterface
interface AccessToken {

  /**
   * A token that is valid now: asked for again when one was refused.
   *
   * @throws CannotSubmitException if there is none
   */
  String fetch();

  /** What a file holds, read anew each time, as another program may renew it. */
  static AccessToken inFile(Path file) {
    return () -> secret(file);
  }

  /** OAuth 2.0 client credentials (RFC 6749, 4.4), the client's secret by HTTP Basic. */
  static AccessToken ofClient(URI tokenAddress, String client, Path secretFile) {
    return () -> {
      String credentials = encoded(client) + ":" + encoded(secret(secretFile));
      HttpRequest request =
          HttpRequest.newBuilder(tokenAddress)
              .timeout(Duration.ofSeconds(30))
              .header(
                  "Authorization",
                  "Basic "
                      + Base64.getEncoder()
                          .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
              .build();
      return tokenIn(tokenAddress, request);
    };
  }

  private static String tokenIn(URI address, HttpRequest request) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      String token = new ObjectMapper().readTree(answer.body()).path("access_token").asText("");
      if (answer.statusCode() != 200 || token.isEmpty()) {
        throw new CannotSubmitException(
            "%s gave no token (status %d): check --client-id and the secret."
                .formatted(address, answer.statusCode()));
      }
      return token;
    } catch (IOException e) {
      throw new CannotSubmitException(
          "%s gave no token: %s".formatted(address, CannotSubmitException.cause(e)), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotSubmitException("It was interrupted.", e);
    }
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  private static String secret(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotSubmitException(
          "%s cannot be read: %s".formatted(file, CannotSubmitException.cause(e)), e);
    }
  }
}

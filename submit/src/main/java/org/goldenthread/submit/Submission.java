package org.goldenthread.submit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Posts a file, again and again while that may help. Its key is made from its content: however
 * often the same file is sent within a week, it counts once and gets the same answer.
 */
final class Submission {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration ANSWER = Duration.ofMinutes(30);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
  private final URI service;
  private final AccessToken token;
  private final Duration patience;
  private final Consumer<String> progress;

  /**
   * To one service.
   *
   * @param patience for how long a service that does not answer, or has too much to do, is asked
   *     again
   */
  Submission(URI service, AccessToken token, Duration patience, Consumer<String> progress) {
    this.service = service;
    this.token = token;
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * Sends it.
   *
   * @param path where, with the query
   * @throws CannotSubmitException if it cannot be read, or patience has ended
   */
  Answer send(Path file, String path, String mediaType) {
    byte[] content = content(file);
    URI address = service.resolve(path);
    Instant deadline = Instant.now().plus(patience);
    Attempt attempt = attempt(address, mediaType, content);
    for (int tries = 0; attempt.isPassing(); tries++) {
      waitAfter(attempt, tries, deadline);
      attempt = attempt(address, mediaType, content);
    }
    return attempt.answer();
  }

  private void waitAfter(Attempt attempt, int tries, Instant deadline) {
    Duration pause = attempt.pause(tries);
    if (Instant.now().plus(pause).isAfter(deadline)) {
      throw new CannotSubmitException(
          "%s: %s. It was tried for %d s; send the file again later, what was taken counts once."
              .formatted(service, attempt.fault(), patience.toSeconds()));
    }
    progress.accept("  %s; again in %d s".formatted(attempt.fault(), pause.toSeconds()));
    sleep(pause);
  }

  /**
   * One attempt.
   *
   * @param answer status 0 if there was none
   * @param fault what is the matter, if anything
   * @param retryAfter the seconds that the service asks to wait
   */
  private record Attempt(Answer answer, String fault, OptionalLong retryAfter) {

    boolean isPassing() {
      return answer.status() == 0 || answer.isPassing();
    }

    /** What the service asks for, or twice as long as before, a minute at most. */
    Duration pause(int tries) {
      Duration growing = Duration.ofSeconds(1L << Math.min(tries, MOST_DOUBLINGS));
      return retryAfter.isPresent()
          ? Duration.ofSeconds(retryAfter.getAsLong())
          : Collections.min(List.of(growing, LONGEST_PAUSE));
    }
  }

  /** With a token that is fetched for it: the one before may have ended meanwhile. */
  private Attempt attempt(URI address, String mediaType, byte[] content) {
    try {
      HttpResponse<String> response =
          client.send(request(address, mediaType, content), HttpResponse.BodyHandlers.ofString());
      Answer answer = Answer.of(response.statusCode(), response.body());
      return new Attempt(
          answer, answer.refusal(), response.headers().firstValueAsLong("Retry-After"));
    } catch (IOException e) {
      String fault = "no answer (%s)".formatted(CannotSubmitException.cause(e));
      return new Attempt(Answer.of(0, ""), fault, OptionalLong.empty());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private HttpRequest request(URI address, String mediaType, byte[] content) {
    return HttpRequest.newBuilder(address)
        .timeout(ANSWER)
        .header("Authorization", "Bearer " + token.fetch())
        .header("Content-Type", mediaType)
        .header("Idempotency-Key", key(content))
        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
        .build();
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CannotSubmitException(
          "%s cannot be read: %s".formatted(file, CannotSubmitException.cause(e)), e);
    }
  }

  private static String key(byte[] content) {
    try {
      return "file-"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static CannotSubmitException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new CannotSubmitException("It was interrupted; what was taken counts once.", e);
  }
}

package org.goldenthread.testkit.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends a service what nobody sends who means well: requests made from the document of its API,
 * each with something wrong here and there. Whatever comes, the service does not break, and says
 * what is wrong as a problem that tells nothing of its inside.
 *
 * <p>In the build always the same requests are sent; others, and more, with {@code
 * -Dgolden-thread.seed=} and {@code -Dgolden-thread.cases=}. The seed is printed.
 */
public final class Fuzz {

  private static final long IN_THE_BUILD = 20_201_014;

  /** A request costs more than a calculation: two for every five generated cases of other tests. */
  private static final int REQUESTS = Integer.getInteger("golden-thread.cases", 500) * 2 / 5;

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int MOST_TOLD = 20;
  private static final int REFUSED = 400;
  private static final int BROKEN = 500;
  private static final Pattern STATUS = Pattern.compile("HTTP/1[.]1 (\\d{3}) ");

  /** Names of classes, places in sources, what a database says, paths of this machine. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "[a-z]Exception\\b|\\b(org[.]goldenthread|com[.]fasterxml|jakarta|io[.](quarkus|vertx))[.]|\\bjava[.](lang|util|io)\\b|[.]java:\\d|SQLSTATE|syntax"
              + " error at|relation .?\"|\"stack\"|/(home|work|root|usr)/");

  private Fuzz() {}

  /**
   * Sends requests to the service under test.
   *
   * @param tokens of callers who may call its operations; some requests have none or a bad one
   * @param known values of parameters with which a request finds something, by their names
   * @throws AssertionError that lists what was wrong, with the request and the seed that made it
   */
  public static void check(List<String> tokens, Map<String, String> known) {
    long seed = Long.getLong("golden-thread.seed", IN_THE_BUILD);
    System.out.printf("%d hostile requests, -Dgolden-thread.seed=%d%n", REQUESTS, seed);
    Map<String, String> faults =
        faults(new HostileRequests(Contract.document(), new Random(seed), tokens, known));
    if (!faults.isEmpty()) {
      throw new AssertionError(
          faults.entrySet().stream()
              .map(fault -> fault.getKey() + ", asked:\n" + fault.getValue())
              .collect(
                  Collectors.joining(
                      "\n\n", "Found with -Dgolden-thread.seed=" + seed + ":\n", "\n")));
    }
  }

  private static Map<String, String> faults(HostileRequests requests) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (int i = 0; i < REQUESTS && faults.size() < MOST_TOLD; i++) {
      HostileRequests.Request request = requests.next();
      String answer = send(request.bytes());
      fault(answer)
          .ifPresent(
              fault ->
                  faults.putIfAbsent(
                      request.operation() + " " + fault, request + "\n" + start(answer)));
    }
    return faults;
  }

  /** What is wrong with an answer to a request of which something may be wrong. */
  static Optional<String> fault(String answer) {
    Matcher line = STATUS.matcher(answer);
    if (!line.lookingAt()) {
      return Optional.of("has no answer");
    }
    int status = Integer.parseInt(line.group(1));
    String head =
        answer.lines().takeWhile(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    if (status >= BROKEN && !head.toLowerCase(Locale.ROOT).contains("\nretry-after:")) {
      return Optional.of("answers " + status);
    }
    return status < REFUSED ? Optional.empty() : refusal(status, head, answer);
  }

  private static Optional<String> refusal(int status, String head, String answer) {
    Matcher inside = INSIDE.matcher(answer);
    if (inside.find()) {
      return Optional.of("tells of its inside in a %d: %s".formatted(status, inside.group()));
    }
    return head.contains("application/problem+json") && answer.contains("\"type\":\"urn:golden-")
        ? Optional.empty()
        : Optional.of("refuses with %d and no problem".formatted(status));
  }

  private static String send(byte[] request) {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), REFUSED));
  }
}

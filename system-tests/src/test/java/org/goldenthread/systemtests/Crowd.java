package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;

/** Many who ask for much at the same time, beside people at work. */
final class Crowd implements AutoCloseable {

  /** How faults of this kind are named: nobody else may wait for long while they happen. */
  static final String NAME = "crowd-";

  private static final Duration LASTS = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SLOW = 210;
  private static final int LISTENERS = 400;
  private static final int DRY_RUNS = 5;
  private static final int ROWS = 100_000;

  private final GoldenThread system;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Crowd(GoldenThread system) {
    this.system = system;
    this.token = new Client(system).performanceTeam();
  }

  static Stream<Fault> all() {
    return Stream.of(
        fault("reports-12", crowd -> crowd.each(12, crowd::report)),
        fault("reports-50", crowd -> crowd.each(50, crowd::report)),
        fault("slow-senders", crowd -> crowd.each(2 * SLOW, crowd::sendSlowly)),
        fault("listeners", crowd -> crowd.each(LISTENERS, crowd::listen)),
        fault("dry-runs", crowd -> crowd.each(DRY_RUNS, _ -> crowd.tryOut())));
  }

  private static Fault fault(String name, Consumer<Crowd> doing) {
    return new Fault(
        NAME + name,
        LASTS,
        system -> {
          try (Crowd crowd = new Crowd(system)) {
            doing.accept(crowd);
          }
        });
  }

  private void each(int count, IntConsumer doing) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all =
          IntStream.range(0, count)
              .<Future<?>>mapToObj(number -> threads.submit(() -> doing.accept(number)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Each asks for another moment, so that none is made already; those who must wait are told. */
  private void report(int number) {
    String asOf = Instant.now().minusMillis(number).toString();
    HttpResponse<byte[]> answer =
        send(
            request(
                ServiceName.REPORTING,
                "/api/v1/reports/corporate/%s.pdf?asOf=%s".formatted(Load.QUARTER, asOf)),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  /** A byte a second, to the one with a token, to the other without. */
  private void sendSlowly(int number) {
    ServiceName service = number < SLOW ? ServiceName.OUTTURNS : ServiceName.SCORING;
    String start =
        number < SLOW
            ? "POST /api/v1/outturns HTTP/1.1\r\nAuthorization: Bearer " + token
            : "POST /api/v1/what-if HTTP/1.1";
    URI base = system.base(service);
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          (start
                  + "\r\n"
                  + "Host: localhost\r\n"
                  + "Content-Type: application/json\r\n"
                  + "Content-Length: 5000\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      for (long second = 0; second < LASTS.toSeconds(); second++) {
        out.write(' ');
        Fault.pause(Duration.ofSeconds(1));
      }
    } catch (IOException hungUp) {
      // Whoever is too slow may be told so.
    }
  }

  /** One in ten reads nothing until the others have gone. */
  private void listen(int number) {
    HttpResponse<Stream<String>> answer =
        send(request(ServiceName.REPORTING, "/api/v1/stream"), HttpResponse.BodyHandlers.ofLines());
    assertThat(answer.statusCode()).isEqualTo(200);
    boolean slow = number % 10 == 0;
    Fault.pause(slow ? LASTS : Duration.ZERO);
    long end = System.nanoTime() + (slow ? LASTS.dividedBy(10) : LASTS).toNanos();
    try (Stream<String> lines = answer.body()) {
      assertThat(lines.takeWhile(_ -> System.nanoTime() < end).filter(it -> it.startsWith("id:")))
          .as("scores that listener %d heard", number)
          .isNotEmpty();
    }
  }

  /** As many rows as are taken, for five times as many are refused at once. */
  private void tryOut() {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(row -> "%s,%s,%d,FINAL,Tried\n".formatted(Load.ref(row), Load.QUARTER, row))
            .collect(Collectors.joining("", "ref,quarter,value,status,revisionReason\n", ""));
    HttpResponse<Long> answer =
        send(
            request(ServiceName.OUTTURNS, "/api/v1/outturns/batch?dryRun=true")
                .setHeader("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(rows)),
            _ ->
                HttpResponse.BodySubscribers.mapping(
                    HttpResponse.BodySubscribers.ofLines(StandardCharsets.UTF_8), Stream::count));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private HttpRequest.Builder request(ServiceName service, String path) {
    return HttpRequest.newBuilder(system.base(service).resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

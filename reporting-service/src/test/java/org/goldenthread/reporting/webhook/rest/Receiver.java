package org.goldenthread.reporting.webhook.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** An address that messages are sent to, and what came there. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  /** A message as it came. */
  record Received(String path, String id, String timestamp, String signature, String body) {

    JsonPath json() {
      return JsonPath.from(body);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    received.add(
        new Received(
            exchange.getRequestURI().toString(),
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    Integer refusal = refusals.poll();
    if (refusal != null && refusal / 100 == 3) {
      exchange.getResponseHeaders().add("Location", url("redirected"));
    }
    exchange.sendResponseHeaders(refusal == null ? 204 : refusal, -1);
    exchange.close();
  }

  String url(String path) {
    return "http://localhost:%d/%s".formatted(server.getAddress().getPort(), path);
  }

  /** Answers the next message with this status; those after it are taken. */
  void refuseOnce(int status) {
    refusals.add(status);
  }

  /** What came to a path so far. */
  List<Received> at(String path) {
    return received.stream().filter(it -> it.path().equals("/" + path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

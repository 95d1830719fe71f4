package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Both services on one port of this machine: remembers what is put, answers with it, and writes
 * down every request.
 */
final class FakeServices implements AutoCloseable {

  private static final String API = "/api/v1";

  private final HttpServer server;
  private final Map<String, JsonNode> resources = new LinkedHashMap<>();
  private final Map<String, ArrayNode> definitions = new LinkedHashMap<>();
  private final List<Request> requests = new ArrayList<>();
  private final Set<String> refusedRefs = new HashSet<>();
  private int batchesBeforeCaughtUp;

  /** What came in. */
  record Request(String method, String path, String authorization, String text) {

    JsonNode json() {
      return Json.read(text);
    }

    boolean isWrite() {
      return !method.equals("GET");
    }
  }

  FakeServices() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Loads the folder into these services. */
  LoadReport load(Path folder) {
    return new FolderLoader(
            new FolderLoader.Destination(address(), address(), "the-token"), LoadProgress.silent())
        .load(folder);
  }

  /** So many folders are answered with unknown indicators first. */
  void knowIndicatorsAfter(int batches) {
    batchesBeforeCaughtUp = batches;
  }

  /** Nobody has ever heard of this one. */
  void refuse(String ref) {
    refusedRefs.add(ref);
  }

  List<Request> writes() {
    return requests.stream().filter(Request::isWrite).toList();
  }

  void forgetRequests() {
    requests.clear();
  }

  /** The body last put there, without {@code /api/v1}. */
  JsonNode put(String path) {
    return requests.stream()
        .filter(request -> request.method().equals("PUT") && request.path().equals(path))
        .reduce((one, other) -> other)
        .orElseThrow(() -> new AssertionError("nothing was put to " + path))
        .json();
  }

  /** How many folders were submitted. */
  long folders() {
    return requests.stream().filter(request -> request.path().equals("/submissions")).count();
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(API.length());
    byte[] body = exchange.getRequestBody().readAllBytes();
    String text = new String(body, StandardCharsets.UTF_8);
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            path,
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            text));
    switch (exchange.getRequestMethod()) {
      case "PUT" -> answer(exchange, 200, remember(path, Json.read(text)));
      case "POST" -> answer(exchange, 200, results(body));
      default -> {
        JsonNode found = find(path);
        answer(exchange, found == null ? 404 : 200, found == null ? problem("not-found") : found);
      }
    }
  }

  private @Nullable JsonNode find(String path) {
    ArrayNode history = definitions.get(path);
    return history == null
        ? resources.get(path)
        : JsonNodeFactory.instance.objectNode().set("definitions", history);
  }

  private JsonNode remember(String path, JsonNode body) {
    resources.put(path, body);
    int at = path.indexOf("/definitions/");
    if (at > 0) {
      ObjectNode definition = body.deepCopy();
      definition.put("fromQuarter", path.substring(at + "/definitions/".length()));
      definitions
          .computeIfAbsent(path.substring(0, at), ref -> JsonNodeFactory.instance.arrayNode())
          .add(definition);
    }
    return body;
  }

  private JsonNode results(byte[] zip) throws IOException {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode awaited = answer.putArray("awaited");
    if (batchesBeforeCaughtUp-- > 0) {
      definitions.keySet().forEach(path -> awaited.add(path.substring("/indicators/".length())));
    }
    ArrayNode rows = answer.putArray("rows");
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = input.getNextEntry(); file != null; file = input.getNextEntry()) {
        List<String> lines =
            new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
          if (isRefused(lines.get(line))) {
            ObjectNode row = rows.addObject().put("file", file.getName()).put("row", line + 1);
            row.put("result", "REFUSED")
                .putArray("errors")
                .addObject()
                .put("column", "ref")
                .put("detail", "There is no such thing.");
          }
        }
      }
    }
    return answer;
  }

  private boolean isRefused(String line) {
    return refusedRefs.stream().anyMatch(ref -> line.startsWith(ref + ","));
  }

  private static ObjectNode problem(String code) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "urn:golden-thread:problem:" + code)
        .put("detail", "There is no such thing.");
  }

  private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

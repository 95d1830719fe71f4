package org.goldenthread.launcher.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Both services on one port of this machine: answer what they are told to, and write it down. */
final class FakeServices implements AutoCloseable {

  static final String REFERENCE = "/api/v1/reference-data?atomic=false";
  static final String REHEARSAL = "/api/v1/submissions?dryRun=true";
  static final String SUBMISSION = "/api/v1/submissions";

  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final List<Request> requests = new ArrayList<>();

  private record Answer(int status, String body) {}

  /** What came in. */
  record Request(String path, String authorization, List<String> files) {}

  FakeServices() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Answers this next, and if it is the last, ever after. */
  FakeServices answering(String path, int status, String body) {
    answers.computeIfAbsent(path, any -> new ArrayDeque<>()).add(new Answer(status, body));
    return this;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Loads the folder into these services. */
  LoadReport load(Path folder) {
    return load(folder, "");
  }

  /** The same with a reason. */
  LoadReport load(Path folder, String reason) {
    return new FolderLoader(
            new FolderLoader.Destination(address(), address(), "the-token"), LoadProgress.silent())
        .load(folder, reason);
  }

  List<Request> requests() {
    return requests;
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(
        new Request(
            path,
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            files(exchange.getRequestBody().readAllBytes())));
    Deque<Answer> left = answers.getOrDefault(path, new ArrayDeque<>());
    Answer answer = left.size() > 1 ? left.removeFirst() : left.getFirst();
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static List<String> files(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = input.getNextEntry(); file != null; file = input.getNextEntry()) {
        names.add(file.getName());
      }
    }
    return names;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.goldenthread.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Stands where a service's program stands: says that it is ready, and what it was started with. */
public final class FakeService {

  private FakeService() {}

  /** Serves until it is ended. */
  public static void main(String[] arguments) throws IOException {
    for (String listener : List.of("HTTP", "MANAGEMENT")) {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(
                  System.getenv("QUARKUS_HTTP_HOST"),
                  Integer.parseInt(System.getenv("QUARKUS_%s_PORT".formatted(listener)))),
              0);
      server.createContext("/", FakeService::answer);
      server.start();
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/fill")) {
      fillTheMemory();
    }
    boolean asked = path.equals("/environment");
    String text = asked ? new TreeMap<>(System.getenv()).toString() : "UP";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void fillTheMemory() {
    List<byte[]> kept = new ArrayList<>();
    while (kept.size() < Integer.MAX_VALUE) {
      kept.add(new byte[1 << 20]);
    }
  }
}

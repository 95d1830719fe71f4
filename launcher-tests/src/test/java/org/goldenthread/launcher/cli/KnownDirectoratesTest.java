package org.goldenthread.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.goldenthread.launcher.ports.FreePort;
import org.junit.jupiter.api.Test;

class KnownDirectoratesTest {

  @Test
  void shouldWarnOfACodeThatTheSystemDoesNotKnow() throws IOException {
    HttpServer server = thatKnows("/CCS");
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());

    List<String> warnings = new KnownDirectorates(address).warnings(List.of("CCS", "C S"));

    server.stop(0);
    assertThat(warnings)
        .singleElement()
        .asString()
        .startsWith("Warning: the running system knows no directorate 'C S'");
  }

  @Test
  void shouldNotWarnWhereNobodyAnswers() {
    URI nobody = URI.create("http://127.0.0.1:" + FreePort.find());

    assertThat(new KnownDirectorates(nobody).warnings(List.of("CCS"))).isEmpty();
  }

  private static HttpServer thatKnows(String path) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    server.createContext(
        "/api/v1/directorates/",
        exchange -> {
          boolean known = exchange.getRequestURI().getPath().endsWith(path);
          exchange.sendResponseHeaders(known ? 200 : 404, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}

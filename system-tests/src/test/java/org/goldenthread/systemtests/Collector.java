package org.goldenthread.systemtests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the traces that services send, by OTLP over HTTP. */
final class Collector implements AutoCloseable {

  private final Queue<ResourceSpans> taken = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  /** What makes a service send its traces here at once. */
  Map<String, String> environment() {
    return Map.of(
        "QUARKUS_OTEL_SDK_DISABLED",
        "false",
        "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
        "http/protobuf",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
        "http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The names of all spans of each trace. */
  Collection<? extends Set<String>> traces() {
    return spans()
        .collect(
            Collectors.groupingBy(
                Span::getTraceId,
                Collectors.mapping(Span::getName, Collectors.toCollection(TreeSet::new))))
        .values();
  }

  /** All that was said, as text. */
  String text() {
    return taken.toString();
  }

  private Stream<Span> spans() {
    return taken.stream()
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .flatMap(scope -> scope.getSpansList().stream());
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      taken.addAll(
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList());
      exchange.sendResponseHeaders(200, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes requests from the document of an API, in which some parts are as they must not be. */
final class HostileRequests {

  private static final List<String> ACCEPTED =
      List.of("application/json", "*/*", "text/html", "application/xml", "", "a/b/c", "x");
  private static final List<String> TYPES =
      List.of(
          "application/json", "text/csv", "application/x-ndjson", "text/plain", "", "a", "a/b;c");
  private static final List<String> ESCAPES =
      List.of("%zz", "%", "%00", "%ff", "%2F", "\"", "{", "//");
  private static final List<String> NO_TOKENS = List.of("Bearer a.b.c", "Basic eA==", "Bearer", "");
  private static final List<String> CONDITIONS =
      List.of("If-Match", "If-None-Match", "Idempotency-Key", "Last-Event-ID");
  private static final List<String> TAGS =
      List.of("*", "\"1\"", "\"", "W/\"1\"", "x, y", "", "-1", "é");
  private static final Pattern PARAMETER = Pattern.compile("[{]([^}]+)[}]");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._~-]");

  private final List<Operation> operations;
  private final Random random;
  private final List<String> tokens;
  private final Map<String, String> known;
  private final HostileValues values;
  private int next;

  HostileRequests(
      Document document, Random random, List<String> tokens, Map<String, String> known) {
    this.operations =
        document.operations().stream().filter(each -> !each.answersWithoutEnd()).toList();
    this.random = random;
    this.tokens = tokens;
    this.known = known;
    this.values = new HostileValues(document, random);
  }

  /** A request as its bytes. */
  record Request(String operation, ByteArrayOutputStream content) {
    private static final int SHOWN = 600;

    byte[] bytes() {
      return content.toByteArray();
    }

    @Override
    public String toString() {
      String text = content.toString(StandardCharsets.UTF_8).replaceAll("(?m)^(Auth.{20}).*", "$1");
      return text.substring(0, Math.min(text.length(), SHOWN));
    }
  }

  /** The next request: each operation has its turn. */
  Request next() {
    Operation operation = operations.get(next++ % operations.size());
    byte[] body = body(operation);
    Map<String, String> headers = headers(operation, body.length);
    StringBuilder head =
        new StringBuilder(operation.name().split(" ", 2)[0])
            .append(' ')
            .append(path(operation))
            .append(query(operation))
            .append(" HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    return new Request(operation.name(), bytes);
  }

  private String path(Operation operation) {
    String path =
        PARAMETER
            .matcher(operation.path())
            .replaceAll(
                found ->
                    values.chance(0.8)
                        ? escaped(good(operation, "path", found.group(1)))
                        : escaped(values.text()));
    return values.chance(0.04) ? path + values.oneOf(ESCAPES) : path;
  }

  private String query(Operation operation) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.parameters("query")) {
      if (parameter.path("required").booleanValue() ? values.chance(0.95) : values.chance(0.3)) {
        String name = parameter.get("name").textValue();
        String value = values.chance(0.6) ? good(operation, "query", name) : values.text();
        query.append('&').append(name).append('=').append(escaped(value));
      }
    }
    if (values.chance(0.05)) {
      query.append("&").append(escaped(values.text())).append(values.oneOf(List.of("", "=", "=1")));
    }
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }

  /** A value of a parameter that means something, or may. */
  private String good(Operation operation, String in, String name) {
    String found = known.get(name);
    return found != null && values.chance(0.8)
        ? found
        : operation.parameters(in).stream()
            .filter(each -> each.path("name").asText().equals(name))
            .findFirst()
            .map(values::parameter)
            .orElse(name);
  }

  private Map<String, String> headers(Operation operation, int length) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Host", "localhost");
    headers.put("Connection", "close");
    if (values.chance(0.95)) {
      headers.put("Authorization", "Bearer " + values.oneOf(tokens));
    } else if (values.chance(0.5)) {
      headers.put("Authorization", values.oneOf(NO_TOKENS));
    }
    addWishes(headers);
    if (length > 0) {
      describeBody(operation, length, headers);
    }
    return headers;
  }

  private void addWishes(Map<String, String> headers) {
    if (values.chance(0.3)) {
      headers.put("Accept", values.oneOf(ACCEPTED));
    }
    for (String name : CONDITIONS) {
      if (values.chance(0.05)) {
        headers.put(name, values.oneOf(TAGS));
      }
    }
  }

  private void describeBody(Operation operation, int length, Map<String, String> headers) {
    headers.put("Content-Length", Integer.toString(length));
    List<String> types = values.chance(0.9) ? operation.bodyTypes() : TYPES;
    headers.put("Content-Type", values.chance(0.9) ? types.getFirst() : values.oneOf(types));
  }

  private byte[] body(Operation operation) {
    List<String> types = operation.bodyTypes();
    if (types.isEmpty() || values.chance(0.02)) {
      return new byte[0];
    }
    return spoilt(values.body(operation.body(types.getFirst()), types.getFirst()));
  }

  private byte[] spoilt(byte[] body) {
    byte[] spoilt = body.clone();
    if (body.length > 0 && values.chance(0.05)) {
      spoilt[random.nextInt(body.length)] = (byte) random.nextInt();
    }
    return values.chance(0.05) ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 1)) : spoilt;
  }

  private static String escaped(String text) {
    return UNSAFE
        .matcher(text)
        .replaceAll(
            found -> {
              StringBuilder bytes = new StringBuilder();
              for (byte each : found.group().getBytes(StandardCharsets.UTF_8)) {
                bytes.append("%%%02X".formatted(each));
              }
              return bytes.toString();
            });
  }
}

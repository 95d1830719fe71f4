package org.goldenthread.kit.problem;

import io.micrometer.core.instrument.Metrics;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Makes problems with a stable type, so that a machine can tell them apart. */
public final class Problems {

  static final String TYPE_PREFIX = "urn:golden-thread:problem:";

  private Problems() {}

  /** The URI of a problem's type: {@code urn:golden-thread:problem:unknown-indicator}. */
  public static URI type(String code) {
    return URI.create(TYPE_PREFIX + code);
  }

  /**
   * A problem about the request as a whole.
   *
   * @param code stable, in lower-case with hyphens
   * @param title the same for every occurrence of the code
   * @param detail this occurrence, and what to do
   */
  public static HttpProblem of(int status, String code, String title, String detail) {
    return HttpProblem.builder()
        .withType(type(code))
        .withTitle(title)
        .withStatus(status)
        .withDetail(detail)
        .build();
  }

  /** A problem about fields of the request, each with what to send instead. */
  public static HttpProblem of(int status, String code, String title, List<FieldFault> faults) {
    return HttpProblem.builder(of(status, code, title, summary(faults)))
        .with("errors", faults)
        .build();
  }

  /** The request is well-formed JSON or text but has fields that mean nothing. */
  public static HttpProblem invalid(List<FieldFault> faults) {
    return of(400, "invalid-request", "The request has invalid fields", faults);
  }

  /** One field of the request means nothing. */
  public static HttpProblem invalid(String pointer, String detail) {
    return invalid(List.of(new FieldFault(pointer, detail)));
  }

  /** There is no such thing. */
  public static HttpProblem notFound(String detail) {
    return of(404, "not-found", "There is no such resource", detail);
  }

  /**
   * Reads a path or query parameter with a parser that throws {@link IllegalArgumentException} with
   * a sentence for the user.
   *
   * @throws HttpProblem 400 that names the parameter
   */
  public static <T> T parameter(String name, String value, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException e) {
      throw invalid("{" + name + "}", String.valueOf(e.getMessage()));
    }
  }

  private static String summary(List<FieldFault> faults) {
    return String.join("; ", faults.stream().map(FieldFault::detail).toList());
  }

  /** One more request that was answered with it: {@code goldenthread_refusals_total}. */
  static void count(URI type) {
    String code = type.toString().replaceFirst(TYPE_PREFIX, "");
    Metrics.counter("goldenthread.refusals", "reason", code).increment();
  }
}

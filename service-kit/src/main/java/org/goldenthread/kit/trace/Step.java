package org.goldenthread.kit.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a change, as a span of OpenTelemetry: its event waits in the outbox, is
 * scored, is folded into a read model. Steps belong to the trace of the request that made the
 * change, which the event carries as W3C's Trace Context writes it, {@code traceparent}: in a
 * column of the outbox, in a header of the record. What carries none is not traced, and then
 * nothing is done here. A span says topic and key, and nothing of what the event tells.
 */
public final class Step implements AutoCloseable {

  private static final String HEADER = "traceparent";
  private static final Step NONE = new Step(Span.getInvalid());

  private final Span span;

  private Step(Span span) {
    this.span = span;
  }

  /** The {@code traceparent} of what this thread is doing; nothing if it is not traced. */
  public static Optional<String> current() {
    return written(Span.current());
  }

  /** The {@code traceparent} that a record came with. */
  public static Optional<String> before(Headers headers) {
    return Optional.ofNullable(headers.lastHeader(HEADER))
        .map(Header::value)
        .map(value -> new String(value, UTF_8));
  }

  /** Lets a record say that it comes of what this thread is doing. */
  public static void tell(Headers headers) {
    tell(headers, Span.current());
  }

  /**
   * The way of a record to its topic, told to whoever reads it there.
   *
   * @param before the {@code traceparent} of the step before
   * @param since when the record could be sent
   */
  public static Step send(
      ProducerRecord<String, ?> record, Optional<String> before, Instant since) {
    Step step =
        before
            .map(it -> span("send", record.topic(), record.key(), it).setStartTimestamp(since))
            .map(span -> new Step(span.setSpanKind(SpanKind.PRODUCER).startSpan()))
            .orElse(NONE);
    tell(record.headers(), step.span);
    return step;
  }

  /**
   * What is done about a record.
   *
   * @param verb what, in a word
   * @param before the {@code traceparent} of the step before
   */
  public static Step process(
      String verb, String topic, @Nullable String key, Optional<String> before) {
    return before
        .map(it -> span(verb, topic, key, it).setSpanKind(SpanKind.CONSUMER).startSpan())
        .map(Step::new)
        .orElse(NONE);
  }

  private static SpanBuilder span(String verb, String topic, @Nullable String key, String before) {
    SpanBuilder span =
        GlobalOpenTelemetry.getTracer("golden-thread")
            .spanBuilder(verb + " " + topic)
            .setParent(
                W3CTraceContextPropagator.getInstance()
                    .extract(Context.root(), before, new Traceparent()))
            .setAttribute("messaging.system", "kafka")
            .setAttribute("messaging.operation.name", verb)
            .setAttribute("messaging.destination.name", topic);
    return key == null ? span : span.setAttribute("messaging.kafka.message.key", key);
  }

  /** Does it, and ends: what is told and logged meanwhile belongs to this step. */
  public void during(Runnable work) {
    if (this == NONE) {
      work.run();
      return;
    }
    try (Scope _ = span.makeCurrent()) {
      work.run();
    } finally {
      close();
    }
  }

  /** Ends it; one that is not ended is not told. */
  @Override
  public void close() {
    span.end();
  }

  private static void tell(Headers headers, Span span) {
    written(span).ifPresent(it -> headers.remove(HEADER).add(HEADER, it.getBytes(UTF_8)));
  }

  private static Optional<String> written(Span span) {
    SpanContext context = span.getSpanContext();
    return context.isValid()
        ? Optional.of(
            "00-%s-%s-%s"
                .formatted(
                    context.getTraceId(), context.getSpanId(), context.getTraceFlags().asHex()))
        : Optional.empty();
  }

  /** The one field of a trace's context that is carried, as its own carrier. */
  private static final class Traceparent implements TextMapGetter<String> {

    @Override
    public Iterable<String> keys(String carrier) {
      return List.of(HEADER);
    }

    @Override
    public @Nullable String get(@Nullable String carrier, String key) {
      return key.equals(HEADER) ? carrier : null;
    }
  }
}

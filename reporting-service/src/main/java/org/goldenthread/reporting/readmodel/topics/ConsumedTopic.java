package org.goldenthread.reporting.readmodel.topics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.ReferenceChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.json.DocumentJson;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * What the events of a topic are about.
 *
 * @param kind what kind of fact an event tells
 * @param key the code or reference of what an event is about
 * @param quarter the quarter that an event is about; empty if it is about none
 * @param revision which state of this key and quarter an event tells
 * @param at when it became so
 * @param value what an event says, as reports use it
 */
record ConsumedTopic<E>(
    Topic topic,
    FactKind kind,
    Class<E> type,
    Function<E, String> key,
    Function<E, Optional<Quarter>> quarter,
    ToLongFunction<E> revision,
    Function<E, Instant> at,
    Value<E> value) {

  /** What a kept event says, as reports use it. */
  interface Value<E> {

    Object of(String document, Class<E> type);

    /** The event, made into something of another shape. */
    static <E> Value<E> made(Function<E, Object> value) {
      return (document, type) ->
          value.apply(EventJson.read(document.getBytes(StandardCharsets.UTF_8), type));
    }

    /** Some of what the event says, by the same names. */
    static <E> Value<E> as(Class<?> record) {
      return (document, _) -> DocumentJson.read(document, record);
    }
  }

  /** A topic of what is planned or measured: each event is a whole state, of no quarter. */
  static <E extends ReferenceChanged> ConsumedTopic<E> ofReference(
      Topic topic, FactKind kind, Class<E> type, Function<E, String> key, Value<E> value) {
    return new ConsumedTopic<>(
        topic,
        kind,
        type,
        key,
        _ -> Optional.empty(),
        ReferenceChanged::revision,
        ReferenceChanged::changedAt,
        value);
  }

  /**
   * What an event tells. It is kept as it came, so that nothing that a later version adds is lost;
   * reading it first makes sure that it can be read again.
   *
   * @throws org.goldenthread.events.UnreadableEventException if it is no event of the topic
   */
  Fact told(byte[] document, int partition) {
    E event = EventJson.read(document, type);
    return new Fact(
        kind,
        key.apply(event),
        quarter.apply(event),
        revision.applyAsLong(event),
        at.apply(event),
        partition,
        new String(document, StandardCharsets.UTF_8));
  }

  /** What a kept event says. */
  Object said(String document) {
    return value.of(document, type);
  }
}

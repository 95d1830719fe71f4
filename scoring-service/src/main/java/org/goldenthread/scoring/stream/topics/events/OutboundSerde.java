package org.goldenthread.scoring.stream.topics.events;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.scoring.stream.topics.events.Message.Outbound;
import org.jspecify.annotations.Nullable;

/** Writes what is already bytes; nothing reads it back here. */
public final class OutboundSerde implements Serde<Outbound> {

  @Override
  public Serializer<Outbound> serializer() {
    return (_, outbound) -> bytes(outbound.value());
  }

  @Override
  public Deserializer<Outbound> deserializer() {
    throw new UnsupportedOperationException("What was sent is not read here");
  }

  private static byte @Nullable [] bytes(@Nullable Bytes value) {
    return value == null ? null : value.get();
  }
}

package org.goldenthread.kit.outbox;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the relay publishes what is in the outbox. */
@ConfigMapping(prefix = "goldenthread.outbox")
public interface OutboxSettings {

  /** How many events are sent and acknowledged together. */
  @WithDefault("500")
  int batch();

  /** How many bytes of events are sent and acknowledged together, unless one alone is larger. */
  @WithDefault("8M")
  MemorySize batchBytes();

  /**
   * The largest event that is taken. It must be below what the broker takes, {@code
   * message.max.bytes}, less some kilobytes for its headers.
   */
  @WithDefault("960K")
  MemorySize largestEvent();

  /** How often to look without being woken: for events that another instance committed. */
  @WithDefault("100ms")
  Duration poll();

  /**
   * How long to gather more after batches that were not full and followed each other. Many small
   * commits then share one transaction of the broker; a few that come alone go at once.
   */
  @WithDefault("25ms")
  Duration gather();

  /** How long to wait after a failure, for example while the broker is away. */
  @WithDefault("1s")
  Duration retry();

  /** How long an instance leads without saying so again; then another may take over. */
  @WithDefault("6s")
  Duration lease();

  /** How old an event may get in the outbox until the service is no longer ready. */
  @WithDefault("30s")
  Duration readyWithin();

  /** Whether this instance may publish; turn off where Debezium follows the table instead. */
  @WithDefault("true")
  boolean relay();

  /**
   * Where Debezium follows the table and no instance publishes: after how long events are deleted
   * from it. If not set they stay.
   */
  Optional<Duration> dropAfter();
}

package org.goldenthread.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay publishes what is in the outbox. */
@ConfigMapping(prefix = "goldenthread.outbox")
public interface OutboxSettings {

  /** How many events are sent and acknowledged together. */
  @WithDefault("500")
  int batch();

  /** How often to look without being woken: for events that another instance committed. */
  @WithDefault("100ms")
  Duration poll();

  /** How long to wait after a failure, for example while the broker is away. */
  @WithDefault("1s")
  Duration retry();

  /** Whether this instance may publish; turn off where Debezium reads the table instead. */
  @WithDefault("true")
  boolean relay();
}

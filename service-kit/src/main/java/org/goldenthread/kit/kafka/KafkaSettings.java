package org.goldenthread.kit.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How topics are made where they do not exist yet. */
@ConfigMapping(prefix = "goldenthread.topics")
public interface KafkaSettings {

  /** Whether a service makes missing topics at its start; turn off where others manage them. */
  @WithDefault("true")
  boolean create();

  /**
   * Partitions of each topic. All topics have the same number, so that what belongs to one
   * indicator meets in one place. It cannot be changed later without moving keys.
   */
  @WithDefault("6")
  int partitions();

  /** Replicas of each topic; -1 takes the broker's default. */
  @WithDefault("-1")
  short replicas();
}

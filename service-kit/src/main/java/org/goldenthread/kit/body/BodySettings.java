package org.goldenthread.kit.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How large a body may be. {@code quarkus.http.limits.max-body-size} bounds every body; these bound
 * most of them further.
 */
@ConfigMapping(prefix = "goldenthread.http")
public interface BodySettings {

  /** How large a body may be that is not one of the large ones. */
  @WithDefault("256K")
  MemorySize bodyLimit();

  /** How large a body may be whose path begins with one of {@code larger-body-paths}. */
  @WithDefault("10M")
  MemorySize largerBodyLimit();

  /** What the paths begin with whose bodies hold many things: plans, summaries, files. */
  Optional<List<String>> largerBodyPaths();

  /** The paths whose bodies only the server's own limit bounds. */
  Optional<List<String>> largeBodyPaths();

  /** How many bytes of bodies all requests together may hold in memory. */
  @WithDefault("48M")
  MemorySize memoryForBodies();

  /**
   * How many bytes of bodies all requests together may hold in files: less than there is room for
   * where Java's temporary files are, which is in memory in the containers that have no volume.
   */
  @WithDefault("64M")
  MemorySize diskForBodies();

  /** How long a body may take at any speed. */
  @WithDefault("30s")
  Duration patience();

  /** How many bytes a second a body must come at that takes longer, from its beginning on. */
  @WithDefault("8K")
  MemorySize slowestBytesPerSecond();
}

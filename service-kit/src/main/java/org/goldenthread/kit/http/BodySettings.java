package org.goldenthread.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/**
 * How large a body may be. {@code quarkus.http.limits.max-body-size} bounds every body; these bound
 * most of them further.
 */
@ConfigMapping(prefix = "goldenthread.http")
public interface BodySettings {

  /** How large a body may be that is not one of the large ones. */
  @WithDefault("10M")
  MemorySize bodyLimit();

  /** The paths whose bodies only the server's own limit bounds. */
  Optional<List<String>> largeBodyPaths();
}

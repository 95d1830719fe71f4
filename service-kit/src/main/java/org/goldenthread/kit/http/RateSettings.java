package org.goldenthread.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a caller may ask for. The defaults stop a runaway loop and no machine that works. */
@ConfigMapping(prefix = "goldenthread.rate-limit")
public interface RateSettings {

  /** Requests that a caller may make each second in the long run; 0 for no limit. */
  @WithDefault("5000")
  long requestsPerSecond();

  /** Requests that a caller may make at once after a pause. */
  @WithDefault("10000")
  long burst();

  /** Refused requests that an address may make each minute before it has to wait. */
  @WithDefault("600")
  long refusalsPerMinute();
}

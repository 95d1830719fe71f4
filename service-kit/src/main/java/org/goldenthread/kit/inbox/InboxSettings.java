package org.goldenthread.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When records that are not applied are told to operators. */
@ConfigMapping(prefix = "goldenthread.inbox")
public interface InboxSettings {

  /** How long a batch may be worked on until the service is no longer ready. */
  @WithDefault("30s")
  Duration readyWithin();
}

package org.goldenthread.kit.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may read without a token. */
@ConfigMapping(prefix = "goldenthread.security")
public interface SecuritySettings {

  /**
   * Whether a caller without a token may read as a viewer. Only for a system that nobody else can
   * reach; writing always needs a token.
   */
  @WithDefault("false")
  boolean anonymousRead();
}

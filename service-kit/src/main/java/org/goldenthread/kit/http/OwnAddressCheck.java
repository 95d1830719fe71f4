package org.goldenthread.kit.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets addresses that are none come as far as {@link RequestLine}: the server would answer them by
 * an empty 400, and has no setting for it but a property that it reads as it is loaded.
 */
public final class OwnAddressCheck implements SmallRyeConfigBuilderCustomizer {

  /** Made where the configuration is made, which is before the server is. */
  public OwnAddressCheck() {}

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}

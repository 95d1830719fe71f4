package org.goldenthread.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What a service without pages says of itself at {@code /}. */
@ConfigMapping(prefix = "goldenthread.front-page")
public interface FrontPageSettings {

  /** What the service is for, in a sentence. */
  @WithDefault("A part of Golden Thread, which collects, scores and reports performance.")
  String about();

  /** Where the web pages are, if whoever starts the service knows. */
  Optional<String> pages();
}

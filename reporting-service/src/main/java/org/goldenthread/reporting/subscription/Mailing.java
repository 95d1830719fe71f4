package org.goldenthread.reporting.subscription;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people can be told by mail, and where its links lead. Pages ask it by its name. */
@Named("mailing")
@Singleton
@Startup
public final class Mailing {

  private final Optional<String> pages;

  /**
   * Mail of a system; off unless it is known where people find the pages.
   *
   * @param pages their address, which links begin with
   * @param from whom mails are from
   * @throws IllegalArgumentException if links would lead nowhere, or nobody is named as sender
   */
  public Mailing(
      @ConfigProperty(name = "goldenthread.mail.pages") Optional<String> pages,
      @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
    if (pages.isPresent() && !pages.get().matches("https?://[^/?#]+")) {
      throw new IllegalArgumentException(
          "goldenthread.mail.pages is '%s': give the address of the pages without a path, as https://performance.example.org"
              .formatted(pages.get()));
    }
    if (pages.isPresent() && from.isEmpty()) {
      throw new IllegalArgumentException(
          "goldenthread.mail.pages is set: say in quarkus.mailer.from whom mails are from");
    }
    this.pages = pages;
  }

  public boolean isOn() {
    return pages.isPresent();
  }

  /** Where somebody who reads a mail finds a page. */
  public String link(String path) {
    return pages.orElseThrow() + path;
  }
}

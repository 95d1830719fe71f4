package org.goldenthread.reporting.subscription.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.goldenthread.launcher.ports.FreePort;

/** Has the service send mail to a port, at which a test may listen. */
public final class MailSettings implements QuarkusTestResourceLifecycleManager {

  static final String PAGES = "https://performance.example.org";

  @Override
  public Map<String, String> start() {
    return Map.of(
        "goldenthread.mail.pages",
        PAGES,
        "quarkus.mailer.from",
        "performance@example.org",
        "quarkus.mailer.mock",
        "false",
        "quarkus.mailer.port",
        Integer.toString(FreePort.find()));
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}

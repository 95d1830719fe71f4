package org.goldenthread.reporting.report;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.documents.format.Rehearsal;

/**
 * Has a small file of each kind made in the background once the service has started, so that the
 * first reader of a report need not wait for what the first file loads. Readiness does not wait.
 */
@ApplicationScoped
final class FirstFiles {

  private final boolean wanted;

  FirstFiles(
      @ConfigProperty(name = "goldenthread.reports.rehearse", defaultValue = "true")
          boolean wanted) {
    this.wanted = wanted;
  }

  void begin(@Observes StartupEvent started) {
    if (wanted) {
      Thread.ofPlatform()
          .daemon()
          .name("first-files")
          .priority(Thread.MIN_PRIORITY)
          .start(Rehearsal::play);
    }
  }
}

package org.goldenthread.reporting.webhook.store;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.goldenthread.kit.sql.DatabaseGauges;
import org.goldenthread.reporting.webhook.SendMessages;

/** Shows operators whether messages go out. */
@Singleton
record WebhookMeters(DatabaseGauges database, SendMessages sending) {

  void register(@Observes StartupEvent event, MeterRegistry metrics) {
    database.show(
        metrics,
        "goldenthread.webhooks.waiting",
        "Messages that webhooks and mail servers have not taken yet",
        "select count(*) from webhook_delivery where status = 'WAITING'");
    FunctionCounter.builder("goldenthread.webhooks.given.up", sending, SendMessages::givenUp)
        .description("Messages that webhooks or mail servers did not take at any try")
        .register(metrics);
  }
}

package org.goldenthread.indicators.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.directorate.Directorates;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TransactionTest {

  private static final Author AUTHOR = new Author("somebody", present -> true, Optional.empty());
  private static final String CODE = "rolled-back";

  private final Directorates directorates;
  private final Recorder recorder;
  private final TopicProbe topics;

  TransactionTest(
      Directorates directorates,
      Recorder recorder,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.directorates = directorates;
    this.recorder = recorder;
    this.topics = new TopicProbe(bootstrapServers);
  }

  @Test
  void shouldKeepNeitherStateNorEventOfATransactionThatFails() {
    QuarkusTransaction.begin();
    name("Lost");
    QuarkusTransaction.rollback();

    assertThat(directorates.history().current(CODE)).isEmpty();
    name("Kept");
    assertThat(topics.awaitKey("directorate-changed", CODE, 1))
        .singleElement()
        .satisfies(
            event ->
                assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("Kept"));
  }

  private void name(String name) {
    recorder.record(
        directorates.change(CODE, DirectorateChange.named(new Name(Optional.empty(), name))),
        AUTHOR);
  }
}

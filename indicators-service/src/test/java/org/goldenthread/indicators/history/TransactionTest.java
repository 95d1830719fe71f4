package org.goldenthread.indicators.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.directorate.ChangeDirectorate;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TransactionTest {

  private static final Author AUTHOR = new Author("somebody", new Precondition.Whatever());
  private static final String CODE = "rolled-back";

  private final ChangeDirectorate changing;
  private final History<Directorate> directorates;
  private final TopicProbe topics;

  TransactionTest(
      ChangeDirectorate changing,
      History<Directorate> directorates,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.changing = changing;
    this.directorates = directorates;
    this.topics = new TopicProbe(bootstrapServers);
  }

  @Test
  void shouldKeepNeitherStateNorEventOfATransactionThatFails() {
    QuarkusTransaction.begin();
    name("Lost");
    QuarkusTransaction.rollback();

    assertThat(directorates.current(CODE)).isEmpty();
    name("Kept");
    assertThat(topics.awaitKey("directorate-changed", CODE, 1))
        .singleElement()
        .satisfies(
            event ->
                assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("Kept"));
  }

  private void name(String name) {
    changing.change(
        CODE,
        new DirectorateChange.More(Optional.of(new Name(Optional.empty(), name)), Optional.empty()),
        AUTHOR);
  }
}

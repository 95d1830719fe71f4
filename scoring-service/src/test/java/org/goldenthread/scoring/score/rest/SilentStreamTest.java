package org.goldenthread.scoring.score.rest;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.streams.KafkaStreams;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SilentStreamTest {

  @Inject KafkaStreams streams;

  @Test
  void shouldNotBeReadyWhileNothingAsksForRecords() {
    ScoringProbe.awaitReady();

    streams.removeStreamThread();
    await()
        .atMost(ScoringProbe.PATIENCE)
        .until(() -> Management.get("/q/health/ready").statusCode() == 503);

    streams.addStreamThread();
    ScoringProbe.awaitReady();
  }
}

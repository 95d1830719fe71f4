package org.goldenthread.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(InboxHealthTest.Impatient.class)
class InboxHealthTest {

  /** Seconds instead of half a minute. */
  public static final class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("goldenthread.inbox.ready-within", "2s");
    }
  }

  @Inject KafkaClientService clients;

  @Test
  void shouldNotBeReadyWhileTheConsumerHangs() {
    awaitStatus(200);
    CountDownLatch hanging = new CountDownLatch(1);
    CompletableFuture<Boolean> released =
        clients
            .getConsumer("inbound")
            .runOnPollingThread(
                _ -> {
                  await().forever().until(() -> hanging.getCount() == 0);
                  return true;
                })
            .subscribeAsCompletionStage();

    awaitStatus(503);
    assertThat(Management.get("/q/health/ready").asString()).contains("topics last asked before");

    hanging.countDown();
    assertThat(released).succeedsWithin(Duration.ofSeconds(20));
    awaitStatus(200);
  }

  private static void awaitStatus(int status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Management.get("/q/health/ready").statusCode() == status);
  }
}

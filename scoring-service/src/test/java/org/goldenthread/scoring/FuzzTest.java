package org.goldenthread.scoring;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.score.rest.ScoringProbe;
import org.goldenthread.scoring.stream.topics.Events;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.testkit.contract.Fuzz;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FuzzTest {

  private final ScoringProbe service;

  FuzzTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    service = new ScoringProbe(new TopicProbe(bootstrapServers));
  }

  @Test
  void shouldRefuseWhatNobodySendsWhoMeansWell() {
    ScoringProbe.awaitReady();
    service.send(Topic.SCORING_POLICY_CHANGED, "three-level", Events.threeLevel(1, "5"));
    service.send(Topic.COUNCIL_PLAN_CHANGED, "2019-22", Events.plan());
    service.define("PI.90", Polarity.HIGHER_IS_BETTER);
    service.submit(Events.outturn("PI.90", "2020-21-Q2", 1, "71.0"));
    Fuzz.check(
        List.of(Tokens.of("viewer"), Tokens.performanceTeam()),
        Map.of("ref", "PI.90", "quarter", "2020-21-Q2"));
  }
}

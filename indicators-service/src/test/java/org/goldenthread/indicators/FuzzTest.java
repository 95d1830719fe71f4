package org.goldenthread.indicators;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.contract.Fuzz;
import org.junit.jupiter.api.Test;

/** In a database of its own, in which it may define what it likes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(FuzzTest.OfItsOwn.class)
class FuzzTest {

  public static final class OfItsOwn implements QuarkusTestProfile {}

  @Test
  void shouldRefuseWhatNobodySendsWhoMeansWell() {
    Fuzz.check(List.of(Tokens.performanceTeam(), Tokens.of("viewer")), Map.of());
  }
}

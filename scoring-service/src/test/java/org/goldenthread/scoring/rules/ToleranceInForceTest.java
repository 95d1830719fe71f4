package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.rules.ToleranceInForce.Source;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Target;
import org.junit.jupiter.api.Test;

class ToleranceInForceTest {

  private static final Tolerance TWO_PERCENT = new Tolerance.PercentOfTarget(new BigDecimal("2"));
  private static final Tolerance THREE = new Tolerance.Absolute(new BigDecimal("3"));
  private static final BigDecimal TARGET = new BigDecimal("200");

  private static final Definition PLAIN = DefinitionExample.from("2019-20-Q1").build();
  private static final Definition OWN =
      DefinitionExample.from("2019-20-Q1").tolerance(TWO_PERCENT).build();

  @Test
  void shouldBeThePolicysWhereNothingElseIsSaid() {
    ToleranceInForce tolerance =
        ToleranceInForce.of(target(Optional.empty()), PLAIN, Policies.THREE_LEVEL);

    assertThat(tolerance.source()).isEqualTo(Source.POLICY);
    assertThat(tolerance.setting()).isEqualTo(Policies.FIVE_PERCENT);
    assertThat(tolerance.amount()).isEqualByComparingTo("10");
  }

  @Test
  void shouldBeTheIndicatorsBeforeThePolicys() {
    ToleranceInForce tolerance =
        ToleranceInForce.of(target(Optional.empty()), OWN, Policies.THREE_LEVEL);

    assertThat(tolerance.source()).isEqualTo(Source.INDICATOR);
    assertThat(tolerance.amount()).isEqualByComparingTo("4");
  }

  @Test
  void shouldBeTheQuartersBeforeTheIndicators() {
    ToleranceInForce tolerance =
        ToleranceInForce.of(target(Optional.of(THREE)), OWN, Policies.THREE_LEVEL);

    assertThat(tolerance)
        .isEqualTo(new ToleranceInForce(THREE, Source.QUARTER, THREE.around(TARGET)));
  }

  private static Target.Value target(Optional<Tolerance> tolerance) {
    return new Target.Value(TARGET, tolerance);
  }
}

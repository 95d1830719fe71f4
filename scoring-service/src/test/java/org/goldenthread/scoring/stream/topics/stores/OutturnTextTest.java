package org.goldenthread.scoring.stream.topics.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Outturn.Measured;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutturnTextTest {

  private static final Optional<Outturn.Ratio> RATIO =
      Optional.of(new Outturn.Ratio(new BigDecimal("71"), new BigDecimal("100")));
  private static final BigDecimal VALUE = new BigDecimal("71.0");

  static Stream<Outturn> outturns() {
    return Stream.of(
        new Outturn.Absent(OutturnStatus.DELAYED, 1),
        new Measured(VALUE, OutturnStatus.FINAL, 3),
        new Measured(VALUE, RATIO, OutturnStatus.FINAL, 3),
        new Measured(VALUE, Optional.empty(), Optional.of("A = 1 / 2"), OutturnStatus.FINAL, 3),
        new Measured(VALUE, RATIO, Optional.of("A = 1 / 2"), OutturnStatus.FINAL, 3));
  }

  @ParameterizedTest
  @MethodSource("outturns")
  void shouldReadWhatItWrote(Outturn outturn) {
    assertThat(OutturnText.read(OutturnText.write(outturn))).isEqualTo(outturn);
  }
}

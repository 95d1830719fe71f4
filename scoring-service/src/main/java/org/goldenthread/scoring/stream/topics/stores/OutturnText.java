package org.goldenthread.scoring.stream.topics.stores;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * An outturn as the store keeps it: {@code 3 FINAL 71.0}, {@code 3 FINAL 71.0 71/100} or {@code 1
 * DELAYED}; behind what was calculated a line with how.
 */
final class OutturnText {

  private OutturnText() {}

  static String write(Outturn outturn) {
    String head = outturn.revision() + " " + outturn.status();
    return switch (outturn) {
      case Outturn.Absent _ -> head;
      case Outturn.Measured measured ->
          head
              + " "
              + measured.value().toPlainString()
              + measured.ratio().map(OutturnText::write).orElse("")
              + measured.calculation().map("\n"::concat).orElse("");
    };
  }

  private static String write(Outturn.Ratio ratio) {
    return " %s/%s"
        .formatted(ratio.numerator().toPlainString(), ratio.denominator().toPlainString());
  }

  static Outturn read(String text) {
    int line = text.indexOf('\n');
    String[] words = (line < 0 ? text : text.substring(0, line)).split(" ", -1);
    long revision = Long.parseLong(words[0]);
    OutturnStatus status = OutturnStatus.valueOf(words[1]);
    if (words.length == 2) {
      return new Outturn.Absent(status, revision);
    }
    Optional<Outturn.Ratio> ratio =
        words.length == 3 ? Optional.empty() : Optional.of(ratio(words[3]));
    Optional<String> calculation =
        line < 0 ? Optional.empty() : Optional.of(text.substring(line + 1));
    return new Outturn.Measured(new BigDecimal(words[2]), ratio, calculation, status, revision);
  }

  private static Outturn.Ratio ratio(String text) {
    int slash = text.indexOf('/');
    return new Outturn.Ratio(
        new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
  }
}

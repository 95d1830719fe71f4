package org.goldenthread.scoring.stream.topics.stores;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * An outturn as the store keeps it: {@code 3 FINAL 71.0}, {@code 3 FINAL 71.0 71/100} or {@code 1
 * DELAYED}.
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
              + measured.ratio().map(OutturnText::write).orElse("");
    };
  }

  private static String write(Outturn.Ratio ratio) {
    return " %s/%s"
        .formatted(ratio.numerator().toPlainString(), ratio.denominator().toPlainString());
  }

  static Outturn read(String text) {
    String[] words = text.split(" ", -1);
    long revision = Long.parseLong(words[0]);
    OutturnStatus status = OutturnStatus.valueOf(words[1]);
    if (words.length == 2) {
      return new Outturn.Absent(status, revision);
    }
    Optional<Outturn.Ratio> ratio =
        words.length == 3 ? Optional.empty() : Optional.of(ratio(words[3]));
    return new Outturn.Measured(new BigDecimal(words[2]), ratio, status, revision);
  }

  private static Outturn.Ratio ratio(String text) {
    int slash = text.indexOf('/');
    return new Outturn.Ratio(
        new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
  }
}

package org.goldenthread.scoring.messaging;

import java.math.BigDecimal;
import org.goldenthread.scoring.domain.Outturn;
import org.goldenthread.vocabulary.OutturnStatus;

/** An outturn as the store keeps it: {@code 3 FINAL 71.0} or {@code 1 DELAYED}. */
final class OutturnText {

  private OutturnText() {}

  static String write(Outturn outturn) {
    String head = outturn.revision() + " " + outturn.status();
    return switch (outturn) {
      case Outturn.Absent _ -> head;
      case Outturn.Measured measured -> head + " " + measured.value().toPlainString();
    };
  }

  static Outturn read(String text) {
    int first = text.indexOf(' ');
    int second = text.indexOf(' ', first + 1);
    long revision = Long.parseLong(text, 0, first, 10);
    if (second < 0) {
      return new Outturn.Absent(OutturnStatus.valueOf(text.substring(first + 1)), revision);
    }
    OutturnStatus status = OutturnStatus.valueOf(text.substring(first + 1, second));
    return new Outturn.Measured(new BigDecimal(text.substring(second + 1)), status, revision);
  }
}

package org.goldenthread.scoring.explanation;

import java.math.BigDecimal;
import org.goldenthread.scoring.rules.Inputs;
import org.goldenthread.scoring.rules.NotScoredReason;
import org.goldenthread.scoring.rules.Score;
import org.goldenthread.scoring.rules.Score.NotScored;
import org.goldenthread.scoring.rules.Score.Scored;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Outturn.Measured;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Unit;

/** Says how an outturn stands against its target, with what can be checked by hand. */
final class ScoreSentence {

  private ScoreSentence() {}

  static String of(Inputs inputs, Score score, Unit unit) {
    return switch (score) {
      case Scored scored -> scored(scored, unit);
      case NotScored(NotScoredReason reason) -> notScored(inputs, reason, unit);
    };
  }

  private static String scored(Scored scored, Unit unit) {
    return "%s %s the target of %s%s%s: %s."
        .formatted(
            value(scored.actual(), unit),
            distance(scored, unit),
            unit.write(scored.target().value()),
            ToleranceClause.of(scored, unit),
            polarity(scored),
            scored.band().label());
  }

  private static String distance(Scored scored, Unit unit) {
    BigDecimal above = scored.actual().value().subtract(scored.target().value());
    String size = unit.writeDifference(above.abs());
    return switch (above.signum()) {
      case 0 -> "equals";
      case 1 -> "is " + size + " above";
      default -> "is " + size + " below";
    };
  }

  /** Said where a reader might take the difference the wrong way round. */
  private static String polarity(Scored scored) {
    boolean turned = scored.polarity() == Polarity.LOWER_IS_BETTER;
    return turned && scored.variance().signum() != 0 ? ", and lower is better" : "";
  }

  private static String notScored(Inputs inputs, NotScoredReason reason, Unit unit) {
    return switch (inputs.outturn()) {
      case Outturn.Absent _ -> "Not scored: %s.".formatted(reason.words());
      case Measured measured ->
          "%s is not scored: %s%s."
              .formatted(value(measured, unit), reason.words(), targetNote(inputs, reason));
    };
  }

  /** A missing target has a reason of its own. */
  private static String targetNote(Inputs inputs, NotScoredReason reason) {
    return reason == NotScoredReason.NO_TARGET && inputs.target() instanceof Target.None none
        ? " (%s)".formatted(none.reason().words())
        : "";
  }

  private static String value(Measured measured, Unit unit) {
    String mark = measured.status() == OutturnStatus.PROVISIONAL ? " (provisional)" : "";
    String how = measured.calculation().map(" (calculated: %s)"::formatted).orElse("");
    return unit.write(measured.value()) + mark + how;
  }
}

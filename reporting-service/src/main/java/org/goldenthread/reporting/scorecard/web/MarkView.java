package org.goldenthread.reporting.scorecard.web;

import java.util.Locale;
import java.util.Set;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.reporting.policy.BandStyle;
import org.goldenthread.reporting.policy.ScoringPolicy;

/**
 * A score or trend: never a symbol or colour without the word.
 *
 * @param detail said in small letters under it, or empty
 * @param mark the mark that goes with it, empty if none does
 */
public record MarkView(String symbol, String word, String style, String detail, String mark) {

  /** One that bears no mark. */
  public MarkView(String symbol, String word, String style, String detail) {
    this(symbol, word, style, detail, "");
  }

  /** The same with marks. */
  public MarkView with(Set<Mark> marks) {
    return new MarkView(symbol, word, style, detail, Marks.text(marks));
  }

  /** A score in the colour of its band. */
  public static MarkView of(Score score, BandStyle styles) {
    return switch (score) {
      case Score.Banded(String band, String symbol, String label) ->
          new MarkView(symbol, label, styles.of(band), "");
      case Score.NotScored(String _, String reason) ->
          new MarkView("–", "Not scored", "none", reason);
    };
  }

  /** A score whose policy is not at hand: its own words, without a colour. */
  public static MarkView of(Score score) {
    return of(score, new BandStyle(ScoringPolicy.unheard("")));
  }

  /** A trend with what stands in its way. */
  public static MarkView of(Trend trend) {
    return new MarkView(
        trend.direction().symbol(),
        trend.direction().label(),
        trend.direction().name().toLowerCase(Locale.ROOT),
        trend.reason().orElse(""));
  }
}

package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import java.util.Locale;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Trend;

/**
 * A score or trend: never a symbol or colour without the word.
 *
 * @param detail said in small letters under it, or empty
 */
public record MarkView(String symbol, String word, String style, String detail) {

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
    return of(score, new BandStyle(List.of()));
  }

  public static MarkView of(Trend trend) {
    return new MarkView(
        trend.direction().symbol(),
        trend.direction().label(),
        trend.direction().name().toLowerCase(Locale.ROOT),
        trend.reason().orElse(""));
  }
}

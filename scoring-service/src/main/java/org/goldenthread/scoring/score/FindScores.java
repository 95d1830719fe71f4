package org.goldenthread.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.scoring.score.ScoreBook.Page;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Finds the scores of an indicator, and says which part is unknown where there is none. */
@ApplicationScoped
public class FindScores {

  /** Before every quarter that can be scored. */
  public static final Quarter BEGINNING = new FinancialYear(1900).quarter(1);

  private static final Quarter LAST = new FinancialYear(2998).quarter(4);

  private final ScoreBook book;

  FindScores(ScoreBook book) {
    this.book = book;
  }

  /** The score of one quarter. */
  public Finding of(IndicatorRef ref, Quarter quarter) {
    return switch (book.open(ref, quarter, quarter)) {
      case Page.NotReady _ -> new Finding.NotReady();
      case Page.Elsewhere(String instance) -> new Finding.Elsewhere(instance);
      case Page.Open page when !page.scores().isEmpty() -> new Finding.Found(page.scores());
      case Page.Open page when page.indicatorKnown() -> new Finding.NothingSubmitted(quarter);
      case Page.Open _ -> new Finding.UnknownIndicator();
    };
  }

  /** All scores from a quarter on; none is an answer where the indicator is known. */
  public Finding from(Quarter first, IndicatorRef ref) {
    return switch (book.open(ref, first, LAST)) {
      case Page.NotReady _ -> new Finding.NotReady();
      case Page.Elsewhere(String instance) -> new Finding.Elsewhere(instance);
      case Page.Open page when page.indicatorKnown() -> new Finding.Found(page.scores());
      case Page.Open _ -> new Finding.UnknownIndicator();
    };
  }

  /** What was found. */
  public sealed interface Finding {

    /** The scores, earliest first. */
    record Found(List<CurrentScore> scores) implements Finding {
      /** Keeps a copy that nobody can change. */
      public Found {
        scores = List.copyOf(scores);
      }
    }

    /** Why there are none. */
    sealed interface Missing extends Finding {}

    /** Nothing has been heard of the indicator. */
    record UnknownIndicator() implements Missing {}

    /** The indicator is known, but no outturn of the quarter. */
    record NothingSubmitted(Quarter quarter) implements Missing {}

    /** The indicator is known, but no outturn at all. */
    record NoOutturns() implements Missing {}

    /** The service is still starting. */
    record NotReady() implements Missing {}

    /**
     * Another instance has it.
     *
     * @param instance its host and port
     */
    record Elsewhere(String instance) implements Missing {}
  }
}

package org.goldenthread.scoring.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.whatif.SeriesBook.Page;
import org.goldenthread.scoring.whatif.WhatIf.PolicyChoice;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Scores what was submitted under another policy, tolerance, target or polarity; keeps nothing. One
 * question is worked out at a time, series by series, so that none takes what scoring needs.
 */
@ApplicationScoped
public class AskWhatIf {

  private final SeriesBook book;
  private final Semaphore turn = new Semaphore(1);

  AskWhatIf(SeriesBook book) {
    this.book = book;
  }

  /** The scores as they are and as they would be; both worked out afresh from what is known now. */
  public Result answer(WhatIf question) {
    if (!turn.tryAcquire()) {
      return new Result.Busy();
    }
    try {
      return book.read(question.refs(), page -> answer(question, page))
          .orElseGet(Result.NotReady::new);
    } finally {
      turn.release();
    }
  }

  private static Result answer(WhatIf question, Page page) {
    if (!page.unknown().isEmpty()) {
      return new Result.UnknownIndicators(new TreeSet<>(page.unknown()));
    }
    Map<String, ScoringPolicy> policies = page.framework().policies();
    return switch (question.change().policy().orElse(null)) {
      case null -> answer(question, page, Optional.empty());
      case PolicyChoice.Drafted(ScoringPolicy policy) ->
          answer(question, page, Optional.of(policy));
      case PolicyChoice.Known(String code) when policies.containsKey(code) ->
          answer(question, page, Optional.ofNullable(policies.get(code)));
      case PolicyChoice.Known(String code) ->
          new Result.UnknownPolicy(code, new TreeSet<>(policies.keySet()));
    };
  }

  private static Result answer(WhatIf question, Page page, Optional<ScoringPolicy> policy) {
    WhatIf.Change change = question.change();
    Supposition supposition =
        new Supposition(policy, change.tolerance(), change.target(), change.polarity());
    Outcomes outcomes = new Outcomes(question.page());
    boolean known = question.directorate().isEmpty() || !page.elsewhere().isEmpty();
    for (Series series : (Iterable<Series>) page.series()::iterator) {
      known = known || series.indicator().belongsTo(question.directorate().orElseThrow());
      supposition
          .contrast(page.framework(), series, quarter -> isAbout(question, series, quarter))
          .forEach(outcomes::add);
    }
    return known
        ? new Result.Answered(outcomes.answer(page.elsewhere()))
        : new Result.UnknownDirectorate(question.directorate().orElseThrow());
  }

  private static boolean isAbout(WhatIf question, Series series, Quarter quarter) {
    return question.includes(quarter)
        && (question.directorate().isEmpty()
            || series
                .indicator()
                .definitionAt(quarter)
                .flatMap(Definition::directorate)
                .equals(question.directorate()));
  }

  /** What came of a question. */
  public sealed interface Result {

    /** The answer. */
    record Answered(WhatIfAnswer answer) implements Result {}

    /** The service is still starting. */
    record NotReady() implements Result {}

    /** Somebody else's question is being worked out. */
    record Busy() implements Result {}

    /** Nothing has been heard of these indicators. */
    record UnknownIndicators(SortedSet<IndicatorRef> refs) implements Result {}

    /** No indicator belongs to this directorate in any quarter. */
    record UnknownDirectorate(String code) implements Result {}

    /**
     * Nothing has been heard of this policy.
     *
     * @param known those that could have been named
     */
    record UnknownPolicy(String code, SortedSet<String> known) implements Result {}
  }
}

package org.goldenthread.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.scoring.application.SeriesBook.Page;
import org.goldenthread.scoring.application.WhatIf.PolicyChoice;
import org.goldenthread.scoring.application.WhatIf.Position;
import org.goldenthread.scoring.application.WhatIfAnswer.Outcome;
import org.goldenthread.scoring.application.WhatIfAnswer.QuarterTotals;
import org.goldenthread.scoring.application.WhatIfAnswer.Totals;
import org.goldenthread.scoring.domain.Contrast;
import org.goldenthread.scoring.domain.Definition;
import org.goldenthread.scoring.domain.Framework;
import org.goldenthread.scoring.domain.Inputs;
import org.goldenthread.scoring.domain.ScoringPolicy;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.scoring.domain.Supposition;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Scores what was submitted under another policy, tolerance, target or polarity; keeps nothing. */
@ApplicationScoped
public class AskWhatIf {

  private final SeriesBook book;

  AskWhatIf(SeriesBook book) {
    this.book = book;
  }

  /** The scores as they are and as they would be; both worked out afresh from what is known now. */
  public Result answer(WhatIf question) {
    Page page = question.refs().isEmpty() ? book.openAll() : book.open(question.refs());
    return switch (page) {
      case Page.NotReady _ -> new Result.NotReady();
      case Page.Open open when !open.unknown().isEmpty() ->
          new Result.UnknownIndicators(new TreeSet<>(open.unknown()));
      case Page.Open open when !isKnown(question.directorate(), open) ->
          new Result.UnknownDirectorate(question.directorate().orElseThrow());
      case Page.Open open -> underThePolicy(question, open);
    };
  }

  private static boolean isKnown(Optional<String> directorate, Page.Open open) {
    return directorate.isEmpty()
        || !open.elsewhere().isEmpty()
        || open.series().stream()
            .flatMap(series -> series.indicator().definitions().values().stream())
            .map(Definition::directorate)
            .anyMatch(directorate::equals);
  }

  private static Result underThePolicy(WhatIf question, Page.Open open) {
    Framework framework = open.framework();
    return switch (question.change().policy().orElse(null)) {
      case null -> new Result.Answered(answer(question, open, Optional.empty()));
      case PolicyChoice.Drafted(ScoringPolicy policy) ->
          new Result.Answered(answer(question, open, Optional.of(policy)));
      case PolicyChoice.Known(String code) when framework.policies().containsKey(code) ->
          new Result.Answered(
              answer(question, open, Optional.ofNullable(framework.policies().get(code))));
      case PolicyChoice.Known(String code) ->
          new Result.UnknownPolicy(code, new TreeSet<>(framework.policies().keySet()));
    };
  }

  private static WhatIfAnswer answer(
      WhatIf question, Page.Open open, Optional<ScoringPolicy> policy) {
    WhatIf.Change change = question.change();
    Supposition supposition =
        new Supposition(policy, change.tolerance(), change.target(), change.polarity());
    List<Contrast> contrasts =
        open.series().stream()
            .flatMap(series -> contrasts(question, supposition, open.framework(), series))
            .toList();
    return laidOut(question.page(), contrasts, open.elsewhere());
  }

  private static Stream<Contrast> contrasts(
      WhatIf question, Supposition supposition, Framework framework, Series series) {
    return supposition.contrast(framework, series).stream()
        .filter(each -> question.includes(each.before().inputs().quarter()))
        .filter(each -> isOf(question.directorate(), each.before().inputs()));
  }

  private static boolean isOf(Optional<String> directorate, Inputs inputs) {
    return directorate.isEmpty()
        || inputs.definition().flatMap(Definition::directorate).equals(directorate);
  }

  private static WhatIfAnswer laidOut(
      WhatIf.Page page, List<Contrast> contrasts, List<String> elsewhere) {
    List<Contrast> rest =
        contrasts.stream()
            .filter(each -> !page.onlyDiffering() || !each.differing().isEmpty())
            .filter(each -> page.first().filter(at -> position(each).compareTo(at) < 0).isEmpty())
            .limit(page.most() + 1L)
            .toList();
    return new WhatIfAnswer(
        (int) contrasts.stream().map(each -> each.before().inputs().ref()).distinct().count(),
        Totals.of(contrasts),
        quarters(contrasts),
        rest.stream().limit(page.most()).map(Outcome::of).toList(),
        rest.size() > page.most() ? written(position(rest.getLast())) : null,
        elsewhere);
  }

  private static List<QuarterTotals> quarters(List<Contrast> contrasts) {
    Map<Quarter, List<Contrast>> byQuarter =
        contrasts.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.before().inputs().quarter(), TreeMap::new, Collectors.toList()));
    return byQuarter.entrySet().stream()
        .map(entry -> new QuarterTotals(entry.getKey(), Totals.of(entry.getValue())))
        .toList();
  }

  private static Position position(Contrast contrast) {
    Inputs inputs = contrast.before().inputs();
    return new Position(inputs.ref(), inputs.quarter());
  }

  private static String written(Position position) {
    return position.ref() + "/" + position.quarter();
  }

  /** What came of a question. */
  public sealed interface Result {

    /** The answer. */
    record Answered(WhatIfAnswer answer) implements Result {}

    /** The service is still starting. */
    record NotReady() implements Result {}

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

package org.goldenthread.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.scoring.rules.Policies;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.scoring.whatif.AskWhatIf.Result;
import org.goldenthread.scoring.whatif.SeriesBook.Page;
import org.goldenthread.scoring.whatif.WhatIf.PolicyChoice;
import org.goldenthread.scoring.whatif.WhatIfAnswer.Outcome;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class AskWhatIfTest {

  private static final IndicatorRef REF = new IndicatorRef("PI.1");
  private static final Quarter FIRST = Quarter.parse("2020-21-Q1");
  private static final Quarter SECOND = Quarter.parse("2020-21-Q2");
  private static final WhatIf.Page ALL = new WhatIf.Page(false, Optional.empty(), 100);

  @Test
  void shouldAskOnlyAboutTheQuartersOfADirectorate() {
    assertThat(quarters(asked("OLD"))).containsExactly(FIRST);
    assertThat(quarters(asked("NEW"))).containsExactly(SECOND);
  }

  @Test
  void shouldAskOnlyAboutQuartersBetweenTheFirstAndTheLast() {
    assertThat(quarters(question(Optional.of(SECOND), Optional.empty()))).containsExactly(SECOND);
    assertThat(quarters(question(Optional.empty(), Optional.of(FIRST)))).containsExactly(FIRST);
    assertThat(quarters(question(Optional.of(FIRST), Optional.of(SECOND))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void shouldRefuseADirectorateThatNoIndicatorBelongsTo() {
    assertThat(answer(asked("NOBODY"), List.of()))
        .isEqualTo(new Result.UnknownDirectorate("NOBODY"));
  }

  @Test
  void shouldNameTheInstancesThatHaveTheRest() {
    Result result = answer(asked("ELSEWHERE"), List.of("other:8083"));

    assertThat(result)
        .isInstanceOfSatisfying(
            Result.Answered.class,
            answered ->
                assertThat(answered.answer().heldElsewhere()).containsExactly("other:8083"));
  }

  @Test
  void shouldNameThePoliciesThatCouldHaveBeenAskedFor() {
    WhatIf question =
        question(
            new WhatIf.Change(
                Optional.of(new PolicyChoice.Known("unheard-of")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

    assertThat(answer(question, List.of()))
        .isEqualTo(new Result.UnknownPolicy("unheard-of", new TreeSet<>(Set.of("three-level"))));
  }

  @Test
  void shouldWaitWhileTheStoresAreRestored() {
    AskWhatIf askWhatIf = new AskWhatIf(new Book(Optional.empty()));

    assertThat(askWhatIf.answer(asked("OLD"))).isEqualTo(new Result.NotReady());
  }

  private static List<Quarter> quarters(WhatIf question) {
    return ((Result.Answered) answer(question, List.of()))
        .answer().outcomes().stream().map(Outcome::quarter).toList();
  }

  private static Result answer(WhatIf question, List<String> elsewhere) {
    CouncilPlan plan =
        CouncilPlan.withOnePolicy(
            "plan", 1, new FinancialYear(2019), new FinancialYear(2021), "three-level");
    Framework framework = Framework.of(List.of(plan), List.of(Policies.THREE_LEVEL));
    return new AskWhatIf(
            new Book(Optional.of(new Page(Stream.of(series()), framework, Set.of(), elsewhere))))
        .answer(question);
  }

  private static Series series() {
    Indicator indicator =
        Indicator.of(
            REF,
            1,
            List.of(
                DefinitionExample.from("2019-20-Q1").directorate("OLD").build(),
                DefinitionExample.from("2020-21-Q2").directorate("NEW").build()),
            Map.of(SECOND, new Target.Value(new BigDecimal("80"), Optional.empty())));
    Outturn outturn = new Outturn.Measured(new BigDecimal("71"), OutturnStatus.FINAL, 1);
    return new Series(indicator, new TreeMap<>(Map.of(FIRST, outturn, SECOND, outturn)));
  }

  private static WhatIf asked(String directorate) {
    return new WhatIf(
        Set.of(), Optional.of(directorate), Optional.empty(), Optional.empty(), target(), ALL);
  }

  private static WhatIf question(Optional<Quarter> from, Optional<Quarter> to) {
    return new WhatIf(Set.of(), Optional.empty(), from, to, target(), ALL);
  }

  private static WhatIf question(WhatIf.Change change) {
    return new WhatIf(
        Set.of(REF), Optional.empty(), Optional.empty(), Optional.empty(), change, ALL);
  }

  private static WhatIf.Change target() {
    return new WhatIf.Change(
        Optional.empty(),
        Optional.empty(),
        Optional.of(new TargetChange.To(BigDecimal.TEN)),
        Optional.empty());
  }

  @Test
  void shouldWorkOutOneQuestionAtATime() {
    List<Result> meanwhile = new ArrayList<>();
    AskWhatIf[] asked = new AskWhatIf[1];
    asked[0] =
        new AskWhatIf(
            new SeriesBook() {
              @Override
              public <T> Optional<T> read(Set<IndicatorRef> refs, Function<Page, T> reading) {
                meanwhile.add(asked[0].answer(asked("OLD")));
                return Optional.empty();
              }
            });

    asked[0].answer(asked("OLD"));

    assertThat(meanwhile).containsExactly(new Result.Busy());
    assertThat(asked[0].answer(asked("OLD"))).isEqualTo(new Result.NotReady());
  }

  /** A book of one page, or of none yet. */
  private record Book(Optional<Page> page) implements SeriesBook {
    @Override
    public <T> Optional<T> read(Set<IndicatorRef> refs, Function<Page, T> reading) {
      return page.map(reading);
    }
  }
}

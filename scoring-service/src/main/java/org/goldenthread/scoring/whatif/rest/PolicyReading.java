package org.goldenthread.scoring.whatif.rest;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.framework.Bands;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Limit;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.whatif.rest.PolicyDraft.AnnualDraft;
import org.goldenthread.scoring.whatif.rest.PolicyDraft.BandDraft;
import org.goldenthread.scoring.whatif.rest.PolicyDraft.ShortTermDraft;
import org.goldenthread.scoring.whatif.rest.WhatIfRequest.ToleranceDraft;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a drafted policy and its parts.
 *
 * @param faults takes what is wrong
 */
record PolicyReading(Faults faults) {

  private static final String AT = "/change/policyDefinition";
  private static final String CODE = "what-if";
  private static final int MOST_BANDS = 20;

  /** The policy; nothing where a part of it is at fault. */
  Optional<ScoringPolicy> read(PolicyDraft draft) {
    Optional<Bands> bands = bands(requireNonNullElse(draft.bands(), List.of()));
    Optional<Tolerance> tolerance =
        faults
            .required(
                AT + "/defaultTolerance",
                draft.defaultTolerance(),
                "Give the tolerance where neither indicator nor quarter has its own")
            .flatMap(each -> tolerance(AT + "/defaultTolerance", each));
    Optional<TrendRules> trends = trends(draft);
    if (bands.isEmpty() || tolerance.isEmpty() || trends.isEmpty()) {
      return Optional.empty();
    }
    String code = requireNonNullElse(draft.code(), CODE);
    return Optional.of(new ScoringPolicy(code, 0, bands.get(), tolerance.get(), trends.get()));
  }

  /** A tolerance of a policy or of the change itself. */
  Optional<Tolerance> tolerance(String pointer, ToleranceDraft draft) {
    Optional<ToleranceKind> kind =
        faults.required(pointer + "/kind", draft.kind(), "Say PERCENT or ABSOLUTE");
    Optional<BigDecimal> value =
        faults
            .required(pointer + "/value", draft.value(), "Give a figure above zero")
            .flatMap(figure -> faults.decimal(pointer + "/value", figure));
    return kind.flatMap(
        how ->
            value.flatMap(
                figure -> faults.accepted(pointer + "/value", () -> tolerance(how, figure))));
  }

  private static Tolerance tolerance(ToleranceKind kind, BigDecimal value) {
    return switch (kind) {
      case PERCENT -> new Tolerance.PercentOfTarget(value);
      case ABSOLUTE -> new Tolerance.Absolute(value);
    };
  }

  private Optional<Bands> bands(List<@Nullable BandDraft> drafts) {
    if (drafts.size() > MOST_BANDS) {
      faults.add(AT + "/bands", "A policy has at most %d bands".formatted(MOST_BANDS));
      return Optional.empty();
    }
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      band(AT + "/bands/" + i, drafts.get(i)).ifPresent(bands::add);
    }
    return bands.size() < drafts.size()
        ? Optional.empty()
        : faults.accepted(AT + "/bands", () -> new Bands(bands));
  }

  private Optional<Band> band(String pointer, @Nullable BandDraft draft) {
    if (draft == null) {
      faults.add(pointer, "Give the band's code, label and limit");
      return Optional.empty();
    }
    Optional<String> code = faults.required(pointer + "/code", draft.code(), "Give a code");
    Optional<String> label = faults.required(pointer + "/label", draft.label(), "Give a label");
    Optional<Limit> limit = limit(pointer, draft);
    String symbol = requireNonNullElse(draft.symbol(), "");
    return code.flatMap(
        each -> label.flatMap(name -> limit.map(edge -> new Band(each, symbol, name, edge))));
  }

  private Optional<Limit> limit(String pointer, BandDraft draft) {
    if (draft.atLeast() != null && draft.above() != null) {
      faults.add(pointer, "Give atLeast or above, not both");
      return Optional.empty();
    }
    if (draft.atLeast() != null) {
      return faults.decimal(pointer + "/atLeast", draft.atLeast()).map(Limit.AtLeast::new);
    }
    return draft.above() == null
        ? Optional.of(new Limit.Otherwise())
        : faults.decimal(pointer + "/above", draft.above()).map(Limit.Above::new);
  }

  private Optional<TrendRules> trends(PolicyDraft draft) {
    ShortTermDraft shortTerm =
        requireNonNullElse(draft.shortTermTrend(), new ShortTermDraft(null, null, null));
    AnnualDraft annual = requireNonNullElse(draft.annualTrend(), new AnnualDraft(null));
    Optional<DeadBand> near =
        deadBand(AT + "/shortTermTrend/deadBandPercent", shortTerm.deadBandPercent());
    Optional<DeadBand> far =
        deadBand(AT + "/annualTrend/deadBandPercent", annual.deadBandPercent());
    return near.flatMap(
        first ->
            far.map(
                second ->
                    new TrendRules(
                        requireNonNullElse(shortTerm.compareWith(), CompareWith.PREVIOUS_QUARTER),
                        first,
                        requireNonNullElse(shortTerm.cumulative(), Cumulative.AS_REPORTED),
                        second)));
  }

  private Optional<DeadBand> deadBand(String pointer, @Nullable BigDecimal percent) {
    return faults
        .decimal(pointer, requireNonNullElse(percent, BigDecimal.ZERO))
        .flatMap(width -> faults.accepted(pointer, () -> new DeadBand(width)));
  }
}

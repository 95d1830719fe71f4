package org.goldenthread.indicators.application;

import java.util.Comparator;
import org.goldenthread.indicators.domain.Committee;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Definition;
import org.goldenthread.indicators.domain.DirectorateChange;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.indicators.domain.TargetSetting;
import org.goldenthread.vocabulary.IndicatorRef;

/** One change of many that are made together. */
public sealed interface ReferenceStep {

  /** The order in which one change needs another: alike for all who import. */
  Comparator<ReferenceStep> IN_ORDER =
      Comparator.comparingInt(ReferenceStep::stage).thenComparing(ReferenceStep::key);

  /** What comes before what. */
  int stage();

  /** The order within a stage. */
  String key();

  /** A plan as a whole. */
  record Plan(CouncilPlan plan) implements ReferenceStep {

    @Override
    public int stage() {
      return 1;
    }

    @Override
    public String key() {
      return plan.code();
    }
  }

  /** What is said of a directorate. Ends come after names, because successors have names. */
  record OfDirectorate(String code, DirectorateChange.More change) implements ReferenceStep {

    @Override
    public int stage() {
      return change.end().isEmpty() ? 2 : 3;
    }

    @Override
    public String key() {
      return code;
    }
  }

  /** What an indicator means from a quarter on. */
  record OfIndicator(IndicatorRef ref, Definition definition) implements ReferenceStep {

    @Override
    public int stage() {
      return 4;
    }

    @Override
    public String key() {
      return ref.value();
    }
  }

  /** A target of an indicator. */
  record OfTarget(IndicatorRef ref, TargetSetting setting) implements ReferenceStep {

    @Override
    public int stage() {
      return 5;
    }

    @Override
    public String key() {
      return ref.value();
    }
  }

  /** A key initiative as a whole. */
  record OfInitiative(Initiative initiative) implements ReferenceStep {

    @Override
    public int stage() {
      return 6;
    }

    @Override
    public String key() {
      return initiative.ref();
    }
  }

  /** A committee as a whole. */
  record OfCommittee(Committee committee) implements ReferenceStep {

    @Override
    public int stage() {
      return 7;
    }

    @Override
    public String key() {
      return committee.code();
    }
  }
}

package org.goldenthread.outturns.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** Outturns as they are sent, for tests. */
final class Drafts {

  static final IndicatorRef REF = new IndicatorRef("PI.47");
  static final Quarter QUARTER = Quarter.parse("2020-21-Q2");

  private Drafts() {}

  static OutturnDraft of(String value) {
    return of(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static OutturnDraft of(String value, String numerator, String denominator) {
    return of(
        Optional.of(value), Optional.of(numerator), Optional.of(denominator), Optional.empty());
  }

  static OutturnDraft ofRatio(String numerator, String denominator) {
    return of(Optional.empty(), Optional.of(numerator), Optional.of(denominator), Optional.empty());
  }

  static OutturnDraft of(OutturnStatus status) {
    return of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(status));
  }

  static OutturnDraft of(
      Optional<String> value,
      Optional<String> numerator,
      Optional<String> denominator,
      Optional<OutturnStatus> status) {
    return new OutturnDraft(
        REF,
        QUARTER,
        value.map(Drafts::figure),
        numerator.map(Drafts::figure),
        denominator.map(Drafts::figure),
        Optional.empty(),
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static OutturnDraft withReason(OutturnDraft draft, String reason) {
    return new OutturnDraft(
        draft.ref(),
        draft.quarter(),
        draft.value(),
        draft.numerator(),
        draft.denominator(),
        draft.supplementary(),
        draft.status(),
        Optional.of(reason),
        draft.expectedQuarter(),
        draft.note());
  }

  static OutturnDraft in(String quarter, OutturnDraft draft) {
    return new OutturnDraft(
        draft.ref(),
        Quarter.parse(quarter),
        draft.value(),
        draft.numerator(),
        draft.denominator(),
        draft.supplementary(),
        draft.status(),
        draft.reason(),
        draft.expectedQuarter(),
        draft.note());
  }

  static Figure figure(String digits) {
    return new Figure(new BigDecimal(digits));
  }
}

package org.goldenthread.outturns.intake.topics;

import java.util.List;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Calculation;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Revision;
import org.jspecify.annotations.Nullable;

/** What {@code outturn-submitted} tells, where numerators stand beside their values. */
final class OutturnEvent {

  private OutturnEvent() {}

  static OutturnSubmitted of(Outturn outturn, Revision<?> revision) {
    return new OutturnSubmitted(
        outturn.ref(),
        outturn.quarter(),
        revision.number(),
        outturn.status(),
        outturn.value().map(Figure::value).orElse(null),
        outturn.ratio().map(ratio -> ratio.numerator().value()).orElse(null),
        outturn.ratio().map(ratio -> ratio.denominator().value()).orElse(null),
        outturn.supplementary().map(OutturnEvent::supplementary).orElse(null),
        outturn.reason().orElse(null),
        outturn.expectedQuarter().orElse(null),
        outturn.note().orElse(null),
        parts(outturn.parts()),
        revision.findings().stream().map(OutturnEvent::finding).toList(),
        revision.revisionReason().orElse(null),
        revision.system().orElse(null),
        revision.submittedAt(),
        revision.submittedBy(),
        outturn.calculation().map(OutturnEvent::calculation).orElse(null),
        outturn.months().isEmpty()
            ? null
            : outturn.months().stream().map(OutturnEvent::month).toList());
  }

  private static @Nullable List<OutturnSubmitted.Part> parts(List<Part> parts) {
    return parts.isEmpty() ? null : parts.stream().map(OutturnEvent::part).toList();
  }

  private static OutturnSubmitted.Part part(Part part) {
    return new OutturnSubmitted.Part(
        part.breakdown(),
        part.category(),
        part.status(),
        part.value().map(Figure::value).orElse(null),
        part.ratio().map(ratio -> ratio.numerator().value()).orElse(null),
        part.ratio().map(ratio -> ratio.denominator().value()).orElse(null),
        part.reason().orElse(null));
  }

  private static OutturnSubmitted.Supplementary supplementary(Supplementary supplementary) {
    return new OutturnSubmitted.Supplementary(supplementary.value().value(), supplementary.unit());
  }

  private static OutturnSubmitted.Calculation calculation(Calculation calculation) {
    return new OutturnSubmitted.Calculation(
        calculation.formula(),
        calculation.figures(),
        calculation.sources().stream().map(OutturnEvent::source).toList());
  }

  private static OutturnSubmitted.Month month(MonthlyFigure figure) {
    return new OutturnSubmitted.Month(
        figure.month(),
        figure.status(),
        figure.value().map(Figure::value).orElse(null),
        figure.ratio().map(it -> it.numerator().value()).orElse(null),
        figure.ratio().map(it -> it.denominator().value()).orElse(null),
        figure.reason().orElse(null),
        figure.note().orElse(null),
        parts(figure.parts()));
  }

  private static OutturnSubmitted.Source source(Calculation.Source source) {
    return new OutturnSubmitted.Source(
        source.ref(),
        source.revision(),
        source.status(),
        source.value().map(Figure::value).orElse(null),
        source.ratio().map(it -> it.numerator().value()).orElse(null),
        source.ratio().map(it -> it.denominator().value()).orElse(null));
  }

  private static OutturnSubmitted.Finding finding(Finding finding) {
    return new OutturnSubmitted.Finding(finding.rule(), finding.detail());
  }
}

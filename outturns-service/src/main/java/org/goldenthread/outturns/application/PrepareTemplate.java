package org.goldenthread.outturns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.outturns.domain.Obligations;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Series;
import org.goldenthread.outturns.domain.TemplateLine;
import org.goldenthread.vocabulary.Quarter;

/** Prepares what a directorate fills in for a report: the indicators that are due. */
@ApplicationScoped
public class PrepareTemplate {

  private final QuarterPictures pictures;
  private final Revisions revisions;

  PrepareTemplate(QuarterPictures pictures, Revisions revisions) {
    this.pictures = pictures;
    this.revisions = revisions;
  }

  /**
   * In the order of the references.
   *
   * @param wanted only the indicators whose directorate, if they have one, is so
   */
  @Transactional
  public List<TemplateLine> prepare(Quarter reportingQuarter, Predicate<Optional<String>> wanted) {
    List<Obligations.Shown> due =
        new Obligations(pictures.of(reportingQuarter))
            .due()
            .filter(it -> wanted.test(it.definition().directorate()))
            .sorted(Comparator.comparing(it -> it.indicator().code()))
            .toList();
    Map<String, Series> series =
        revisions.series(
            due.stream().map(it -> new Position(it.indicator().code(), it.dataQuarter())).toList());
    return due.stream()
        .map(it -> TemplateLine.of(it, series.getOrDefault(it.indicator().code(), Series.EMPTY)))
        .toList();
  }
}

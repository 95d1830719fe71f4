package org.goldenthread.reporting.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.IndicatorFigures;

/**
 * One row for each indicator and quarter of which something was submitted or a target is set: the
 * latest figures in the order of references and quarters; or, of what reports showed when they were
 * published, each figure as the first of them that shows it, in the order of quarters and
 * references.
 */
@ApplicationScoped
public class TidyTable {

  private static final int LONGEST_LAG = 4;

  private final AllSeries allSeries;
  private final Figures figures;
  private final Publications publications;

  TidyTable(AllSeries allSeries, Figures figures, Publications publications) {
    this.allSeries = allSeries;
    this.figures = figures;
    this.publications = publications;
  }

  /** The table; what it is made of is chosen before this returns. */
  @Transactional
  public TableOutcome rows(TableRequest request) {
    AllSeries.Known known = allSeries.known(request.until());
    List<TableOutcome.Name> unknown = unknown(request, known);
    if (!unknown.isEmpty()) {
      return new TableOutcome.Unknown(unknown);
    }
    return new TableOutcome.Rows(
        (switch (request.view()) {
              case LATEST -> latest(request, known);
              case PUBLISHED -> published(request);
            })
            .flatMap(row -> row.withDetails(request)));
  }

  /** What published figures come from: the last publication of each quarter that can show some. */
  public List<Publication> publications(TableRequest request) {
    AsOf until = request.until();
    Span span = request.span();
    Set<Object> seen = new HashSet<>();
    return publications.all().stream()
        .filter(Publication::isSealed)
        .filter(it -> until.moment().filter(moment -> it.at().isAfter(moment)).isEmpty())
        .filter(it -> it.quarter().compareTo(span.first()) >= 0)
        .filter(it -> it.quarter().plus(-LONGEST_LAG).compareTo(span.last()) <= 0)
        .filter(it -> seen.add(it.quarter()))
        .sorted(Comparator.comparing(Publication::quarter))
        .toList();
  }

  private Stream<DataRow> latest(TableRequest request, AllSeries.Known known) {
    LastPrinted printed =
        LastPrinted.of(publications.lastPrinted(Optional.empty(), request.until()));
    List<DefinedIndicator> wanted =
        known.indicators().stream().filter(it -> request.wants(it.ref())).toList();
    return allSeries
        .of(wanted, request.span(), request.until())
        .flatMap(series -> series.rows(request, known.names(), printed));
  }

  private Stream<DataRow> published(TableRequest request) {
    Set<List<Object>> seen = new HashSet<>();
    return publications(request).stream()
        .flatMap(this::rows)
        .filter(row -> request.span().covers(row.quarter()))
        .filter(row -> request.wants(row.ref(), row.definition()))
        .filter(row -> seen.add(List.of(row.ref(), row.quarter())));
  }

  private Stream<DataRow> rows(Publication publication) {
    return figures.of(publication.quarter(), AsOf.of(publication)).stream()
        .flatMap(
            report ->
                new Reporting(report)
                    .reportedOn()
                    .sorted(Comparator.comparing(IndicatorFigures::ref))
                    .map(indicator -> DataRow.published(indicator, report)));
  }

  private static List<TableOutcome.Name> unknown(TableRequest request, AllSeries.Known known) {
    Set<Object> refs =
        known.indicators().stream().map(DefinedIndicator::ref).collect(Collectors.toSet());
    return Stream.of(
            names("ref", request.refs(), refs::contains),
            names("directorate", request.directorates(), known.names().directorates()::containsKey),
            names("priority", request.priorities(), known.names()::hasPriority))
        .flatMap(part -> part)
        .toList();
  }

  private static <T> Stream<TableOutcome.Name> names(
      String parameter, List<T> values, Predicate<T> isKnown) {
    return values.stream()
        .filter(isKnown.negate())
        .map(value -> new TableOutcome.Name(parameter, value.toString()));
  }
}

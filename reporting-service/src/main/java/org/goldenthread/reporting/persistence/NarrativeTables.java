package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.reporting.indicator.Narratives;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Reads what was said about an indicator. */
@ApplicationScoped
final class NarrativeTables implements Narratives {

  private static final String OF_INDICATOR =
      "select ref, quarter, document from <table> where ref = :ref";

  private final Snapshot snapshot;

  NarrativeTables(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public Map<Quarter, Commentary> commentaries(IndicatorRef ref, AsOf asOf) {
    Map<Quarter, Optional<Commentary>> all =
        ofIndicator(
            "commentary", ref, asOf, CommentaryDocument.class, CommentaryDocument::commentary);
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
  }

  @Override
  public Map<Quarter, Comparators> comparators(IndicatorRef ref, AsOf asOf) {
    return ofIndicator(
        "comparators", ref, asOf, ComparatorsDocument.class, ComparatorsDocument::all);
  }

  private <D, T> Map<Quarter, T> ofIndicator(
      String table, IndicatorRef ref, AsOf asOf, Class<D> type, Function<D, T> value) {
    return snapshot.read(
        asOf,
        handle ->
            QuarterlyDocuments.read(
                    handle
                        .createQuery(OF_INDICATOR)
                        .define("table", table)
                        .bind("ref", ref.value()),
                    type,
                    value)
                .getOrDefault(ref.value(), Map.of()));
  }
}

package org.goldenthread.outturns.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.outturns.application.QuarterPictures;
import org.goldenthread.outturns.domain.CouncilPlan;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.QuarterPicture;
import org.goldenthread.outturns.domain.ReferenceKind;
import org.goldenthread.outturns.domain.Score;
import org.goldenthread.outturns.domain.Submitted;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what decides about a reporting quarter. */
@Singleton
final class PictureQueries implements QuarterPictures {

  private static final int LONGEST_LAG = 4;
  private static final String DOCUMENTS =
      "select code, document from replica where kind = :kind order by code";
  private static final String STATUSES =
      """
      select distinct on (subject, quarter) subject, quarter, document ->> 'status' as status,
        document ->> 'expectedQuarter' as expected
      from outturn_revision where quarter = any(cast(:quarters as text[]))
      order by subject, quarter, revision desc
      """;
  private static final String SAID =
      """
      select distinct subject, quarter from <table>
      where quarter = any(cast(:quarters as text[]))
      """;
  private static final String SCORES =
      "select * from score where quarter = any(cast(:quarters as text[]))";

  private final Jdbi jdbi;

  PictureQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public QuarterPicture of(Quarter quarter) {
    List<Quarter> shown =
        IntStream.rangeClosed(0, LONGEST_LAG).mapToObj(lag -> quarter.plus(-lag)).toList();
    return jdbi.withHandle(handle -> picture(handle, quarter, shown));
  }

  private static QuarterPicture picture(Handle handle, Quarter quarter, List<Quarter> shown) {
    return new QuarterPicture(
        quarter,
        plan(handle, quarter),
        read(handle, ReferenceKind.INDICATOR, IndicatorDocument::indicator).stream()
            .flatMap(Optional::stream)
            .toList(),
        read(handle, ReferenceKind.INITIATIVE, ReferenceDocument::initiative),
        read(handle, ReferenceKind.DIRECTORATE, ReferenceDocument::directorate),
        statuses(handle, shown),
        scores(handle, shown),
        worstBands(handle),
        new QuarterPicture.Said(
            said(handle, "commentary_revision", shown),
            said(handle, "progress_revision", shown),
            said(handle, "service_summary_revision", shown)));
  }

  private static Optional<CouncilPlan> plan(Handle handle, Quarter quarter) {
    return read(handle, ReferenceKind.COUNCIL_PLAN, ReferenceDocument::plan).stream()
        .filter(plan -> plan.covers(quarter))
        .max(Comparator.comparing(CouncilPlan::firstYear));
  }

  private static Map<String, String> worstBands(Handle handle) {
    return read(
            handle,
            ReferenceKind.SCORING_POLICY,
            (code, document) ->
                ReferenceDocument.worstBand(document).map(band -> Map.entry(code, band)))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> List<T> read(
      Handle handle, ReferenceKind kind, BiFunction<String, String, T> reader) {
    return handle
        .createQuery(DOCUMENTS)
        .bind("kind", kind.name())
        .map((row, context) -> reader.apply(row.getString("code"), row.getString("document")))
        .list();
  }

  private static Map<Position, Submitted> statuses(Handle handle, List<Quarter> quarters) {
    return handle
        .createQuery(STATUSES)
        .bindArray("quarters", String.class, texts(quarters))
        .map(
            (row, context) ->
                Map.entry(
                    position(row),
                    new Submitted(
                        OutturnStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getString("expected")).map(Quarter::parse))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Set<Position> said(Handle handle, String table, List<Quarter> quarters) {
    return handle
        .createQuery(SAID)
        .define("table", table)
        .bindArray("quarters", String.class, texts(quarters))
        .map((row, context) -> position(row))
        .set();
  }

  private static Map<Position, Score> scores(Handle handle, List<Quarter> quarters) {
    return handle
        .createQuery(SCORES)
        .bindArray("quarters", String.class, texts(quarters))
        .map(
            (row, context) ->
                new Score(
                    position(row),
                    row.getLong("revision"),
                    Optional.ofNullable(row.getString("band")),
                    Optional.ofNullable(row.getString("policy")),
                    row.getObject("scored_at", OffsetDateTime.class).toInstant()))
        .collect(Collectors.toMap(Score::position, Function.identity()));
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(row.getString("subject"), Quarter.parse(row.getString("quarter")));
  }

  private static List<String> texts(List<Quarter> quarters) {
    return quarters.stream().map(Quarter::toString).toList();
  }
}

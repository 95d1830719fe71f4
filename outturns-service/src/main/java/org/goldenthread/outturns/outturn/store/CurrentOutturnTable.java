package org.goldenthread.outturns.outturn.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.kit.json.DocumentJson;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.outturn.CurrentOutturns;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;

/** Reads the outturns that are in force. */
@Singleton
record CurrentOutturnTable(RoundTrips database) implements CurrentOutturns {

  private static final String DOCUMENTS =
      """
      select r.document
      from outturn_current join outturn_revision r using (subject, quarter, revision)
      where subject = ? order by quarter
      """;

  private static final String QUARTERS =
      "select distinct quarter from outturn_current where subject = any(?)";

  @Override
  public Map<String, Series> around(Collection<Position> positions) {
    CurrentSql.Values values = new CurrentSql.Values();
    database.ask(List.of(CurrentSql.series(positions, values)));
    return values.series();
  }

  @Override
  public Set<Quarter> quarters(Collection<String> indicators) {
    Set<Quarter> found = new TreeSet<>();
    database.ask(
        List.of(
            new Question(
                Sql.of(QUARTERS).withAll("text", indicators),
                row -> found.add(Quarter.parse(row.getString(1))))));
    return found;
  }

  @Override
  public List<Outturn> of(String indicator) {
    return database.list(
        Sql.of(DOCUMENTS).with(indicator),
        row -> DocumentJson.read(row.getString("document"), Outturn.class));
  }
}

package org.goldenthread.reporting.list.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** What is owed for the report of a quarter. */
record OwedResponse(
    Quarter quarter, Instant asAt, List<DirectorateBody> directorates, List<ItemBody> items)
    implements Tabular {

  static OwedResponse of(Owed owed) {
    return new OwedResponse(
        owed.quarter(),
        owed.asAt(),
        owed.byDirectorate().stream().map(DirectorateBody::of).toList(),
        owed.items().stream().map(ItemBody::of).toList());
  }

  @Override
  public Rows<ItemBody> table() {
    return new Rows<>(ItemBody.class, items);
  }

  /** How much a directorate owes of each kind. */
  record DirectorateBody(
      Optional<String> code,
      Optional<String> name,
      int outturns,
      int commentaries,
      int initiativeProgress,
      int serviceSummaries) {

    private static DirectorateBody of(Owed.Line line) {
      return new DirectorateBody(
          line.directorate().map(Named::code),
          line.directorate().map(Named::name),
          line.count(Owed.Kind.OUTTURN),
          line.count(Owed.Kind.COMMENTARY),
          line.count(Owed.Kind.INITIATIVE_PROGRESS),
          line.count(Owed.Kind.SERVICE_SUMMARY));
    }
  }

  /** Something owed. */
  record ItemBody(
      Owed.Kind kind,
      Optional<String> directorate,
      String subject,
      String title,
      Quarter quarter,
      Period period,
      Optional<String> owner,
      LocalDate since) {

    private static ItemBody of(Owed.Item item) {
      return new ItemBody(
          item.kind(),
          item.directorate().map(Named::code),
          item.subject(),
          item.title(),
          item.quarter(),
          item.period(),
          item.owner(),
          item.since());
    }
  }
}

package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.Owed;
import org.goldenthread.vocabulary.Quarter;

/** What is owed for the report of a quarter. */
@Schema(name = "Owed")
record OwedResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    Instant asAt,
    @Schema(description = "By the directorates' names; only those that owe something")
        List<DirectorateBody> directorates,
    @Schema(description = "By directorate, then by kind, then by subject") List<ItemBody> items) {

  static OwedResponse of(Owed owed) {
    return new OwedResponse(
        owed.quarter(),
        owed.asAt(),
        owed.byDirectorate().stream().map(DirectorateBody::of).toList(),
        owed.items().stream().map(ItemBody::of).toList());
  }

  /** How much a directorate owes of each kind. */
  @Schema(name = "OwedByDirectorate")
  record DirectorateBody(
      @Schema(description = "Left out for the council itself", examples = "HSG")
          Optional<String> code,
      @Schema(examples = "Housing") Optional<String> name,
      @Schema(examples = "0") int outturns,
      @Schema(examples = "2") int commentaries,
      @Schema(examples = "1") int initiativeProgress,
      @Schema(examples = "1") int serviceSummaries) {

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
  @Schema(name = "OwedItem")
  record ItemBody(
      Owed.Kind kind,
      @Schema(description = "Left out for the council itself", examples = "HSG")
          Optional<String> directorate,
      @Schema(
              description = "The indicator's or initiative's reference, or the directorate's code",
              examples = "PI.2027")
          String subject,
      String title,
      @Schema(description = "That it is about", examples = "2020-21-Q2") Quarter quarter,
      @Schema(description = "The role that owes it, where one is named") Optional<String> owner,
      @Schema(description = "The first day on which it was owed", examples = "2020-10-01")
          LocalDate since) {

    private static ItemBody of(Owed.Item item) {
      return new ItemBody(
          item.kind(),
          item.directorate().map(Named::code),
          item.subject(),
          item.title(),
          item.quarter(),
          item.owner(),
          item.since());
    }
  }
}

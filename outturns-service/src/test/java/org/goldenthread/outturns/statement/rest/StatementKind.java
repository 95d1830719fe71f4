package org.goldenthread.outturns.statement.rest;

import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;

/** A type of statement with two things that can be said. */
enum StatementKind {
  COMMENTARY("{\"impact\": \"Residents wait\"}", "{\"impact\": \"Residents wait longer\"}"),
  PROGRESS("{\"status\": \"GOOD\"}", "{\"status\": \"GOOD\", \"progress\": \"Opened\"}"),
  COMPARATORS("[{\"label\": \"Region\", \"value\": 47.3}]", "[]"),
  SERVICE_SUMMARY("{\"overview\": \"Calm\"}", "{\"overview\": \"Busy\"}");

  final String first;
  final String second;

  StatementKind(String first, String second) {
    this.first = first;
    this.second = second;
  }

  String place(String code, String quarter) {
    return switch (this) {
      case COMMENTARY -> "commentaries/" + code + "/" + quarter;
      case PROGRESS -> "initiatives/" + code + "/progress/" + quarter;
      case COMPARATORS -> "comparators/" + code + "/" + quarter;
      case SERVICE_SUMMARY -> "service-summaries/" + code + "/" + quarter;
    };
  }

  String subject() {
    return switch (this) {
      case COMMENTARY, COMPARATORS -> Fixtures.percentage();
      case PROGRESS -> Fixtures.initiative();
      case SERVICE_SUMMARY -> Fixtures.directorate();
    };
  }

  /** The directorate that may submit. */
  String owner(String subject) {
    return this == SERVICE_SUMMARY ? subject : "CCS";
  }

  /** Puts the first content as the performance team, with why. */
  Response putWithReason(String place) {
    return this == COMPARATORS
        ? Client.put(place + "?revisionReason=Audit", first)
        : Client.put(place, first.replaceFirst("\\{", "{\"revisionReason\": \"Audit\", "));
  }

  Problem unknown() {
    return switch (this) {
      case COMMENTARY, COMPARATORS -> new Problem(422, "unknown-indicator", List.of("{ref}"));
      case PROGRESS -> new Problem(422, "unknown-initiative", List.of("{ref}"));
      case SERVICE_SUMMARY -> new Problem(422, "unknown-directorate", List.of("{directorate}"));
    };
  }
}

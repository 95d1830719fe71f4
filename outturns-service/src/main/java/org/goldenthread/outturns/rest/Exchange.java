package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.application.FindStatement;
import org.goldenthread.outturns.domain.Draft;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Position;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;

/** How every statement is put and got, as far as it is the same for all. */
@RequestScoped
class Exchange {

  private static final int CREATED = 201;
  private static final int OK = 200;

  private final StatementDesk desk;
  private final FindStatement findStatement;
  private final Request request;

  Exchange(StatementDesk desk, FindStatement findStatement, Request request) {
    this.desk = desk;
    this.findStatement = findStatement;
    this.request = request;
  }

  /** 201 for the first revision, 200 for another one and where nothing changed. */
  <S extends Statement> Response put(
      StatementType<S> type, Draft<S> draft, Function<Revision<S>, ?> body) {
    Outcome.Recorded<S> recorded = desk.handIn(type, draft, Place.PATH);
    int status =
        switch (recorded.effect()) {
          case CREATED -> CREATED;
          case REVISED, UNCHANGED -> OK;
        };
    return Response.status(status)
        .tag(EntityTags.ofRevision(recorded.revision().number()))
        .entity(body.apply(recorded.revision()))
        .build();
  }

  /**
   * The latest revision, or 304 if the caller has it.
   *
   * @throws HttpProblem 404 if there is none
   */
  <S extends Statement> Response get(
      StatementType<S> type, Position position, Function<Revision<S>, ?> body) {
    Revision<S> latest =
        findStatement.find(type, position).orElseThrow(() -> nothingSubmitted(position));
    return EntityTags.answer(
        request, EntityTags.ofRevision(latest.number()), () -> body.apply(latest));
  }

  static HttpProblem nothingSubmitted(Position position) {
    return Problems.notFound(
        "Nothing was submitted for %s in %s".formatted(position.subject(), position.quarter()));
  }
}

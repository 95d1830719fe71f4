package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.jspecify.annotations.Nullable;

/** How every statement is put and got, as far as it is the same for all. */
@RequestScoped
public class Exchange {

  private static final int CREATED = 201;
  private static final int OK = 200;

  private final StatementDesk desk;
  private final Revisions revisions;
  private final Request request;
  private final TaggedJson json;

  public Exchange(StatementDesk desk, Revisions revisions, Request request, TaggedJson json) {
    this.json = json;
    this.desk = desk;
    this.revisions = revisions;
    this.request = request;
  }

  /** 201 for the first revision, 200 for another one and where nothing changed. */
  public <S extends Statement> Response put(
      StatementType<S> type, Entry<S> entry, Function<Revision<S>, ?> body) {
    Outcome.Recorded<S> recorded = desk.handIn(type, entry, Place.PATH);
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
   * The latest revision, or the one that was the latest at a time in the past; 304 if the caller
   * has it.
   *
   * @param asOf an instant as text; null for now
   * @throws HttpProblem 404 if there is none
   */
  public <S extends Statement> Response get(
      StatementType<S> type,
      Position position,
      @Nullable String asOf,
      Function<Revision<S>, ?> body) {
    Revision<S> found = find(type, position, asOf).orElseThrow(() -> nothingSubmitted(position));
    return EntityTags.answer(
        request, EntityTags.ofRevision(found.number()), () -> body.apply(found));
  }

  /**
   * Every revision, earliest first; as a table where the caller would rather have one.
   *
   * @param answered the type of what is answered of one
   * @throws HttpProblem 404 if there is none
   */
  public <S extends Statement> Response revisions(
      StatementType<S> type, Position position, Type answered, Function<Revision<S>, ?> body) {
    List<Revision<S>> all = revisions.all(type, position);
    if (all.isEmpty()) {
      throw nothingSubmitted(position);
    }
    return json.answer(new Rows<>(answered, all.stream().map(body).toList()));
  }

  private <S extends Statement> Optional<Revision<S>> find(
      StatementType<S> type, Position position, @Nullable String asOf) {
    return asOf == null
        ? revisions.latest(type, position)
        : revisions.asOf(type, position, Parameters.instant("asOf", asOf));
  }

  private static HttpProblem nothingSubmitted(Position position) {
    return Problems.notFound(
        "Nothing was submitted for %s in %s".formatted(position.subject(), position.quarter()));
  }
}

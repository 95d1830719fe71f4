package org.goldenthread.indicators.history.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.goldenthread.indicators.history.Concept;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.http.ListParts;
import org.goldenthread.kit.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** Lists of things by code and of revisions by number, in parts. */
@RequestScoped
public class Paging {

  private final ListParts parts;

  Paging(ListParts parts) {
    this.parts = parts;
  }

  /** Which part of a list of things is asked for. */
  public static PageRequest things(@Nullable String limit, @Nullable String cursor) {
    return request(limit, cursor, Parameters::checkedCode);
  }

  /**
   * Who changed a thing, when and why.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is no such thing
   */
  public Response revisions(
      Concept<?, ?> concept, String key, @Nullable String limit, @Nullable String cursor) {
    Exchange.found(concept.history().current(key), concept, key);
    Page<Revision.Stamp> page =
        concept.history().stamps(key, request(limit, cursor, Paging::revision));
    return table(
        Stamped.class,
        page,
        it -> new Stamped(it.number(), it.recordedAt(), it.recordedBy(), it.reason()));
  }

  private record Stamped(
      long revision, Instant changedAt, String changedBy, Optional<String> revisionReason) {}

  /** Which part of a list of what revisions brought is asked for. */
  public static PageRequest targets(@Nullable String limit, @Nullable String cursor) {
    return request(limit, cursor, Paging::target);
  }

  private static PageRequest request(
      @Nullable String limit, @Nullable String cursor, UnaryOperator<String> checked) {
    return new PageRequest(ListParts.cursor(cursor, checked).orElse(""), ListParts.limit(limit));
  }

  /**
   * The part, or 304; as a table where the caller would rather have one.
   *
   * @param type of what is answered of a thing
   */
  public <T> Response table(Type type, Page<T> page, Function<T, ?> body) {
    return parts.answer(new Rows<>(type, page.items().stream().map(body).toList()), page.next());
  }

  /**
   * The same of revisions, each with its number, who made it and when.
   *
   * @param type of what is answered of the content
   */
  public <T> Response states(Class<?> type, Page<Revision<T>> page, Function<T, ?> body) {
    return table(
        TypeFactory.defaultInstance().constructParametricType(State.class, type),
        page,
        it ->
            new State<Object>(
                body.apply(it.content()), it.number(), it.recordedAt(), it.recordedBy()));
  }

  private record State<T>(
      @JsonUnwrapped T content, long revision, Instant changedAt, String changedBy) {}

  private static String target(String key) {
    if (!key.matches("[0-9]{1,18}-[0-9Q-]{7,10}")) {
      throw new IllegalArgumentException("A target is a revision and a period");
    }
    return key;
  }

  private static String revision(String number) {
    if (!number.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException("A revision is a whole number");
    }
    return number;
  }
}

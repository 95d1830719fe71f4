package org.goldenthread.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement with its parameters, which are given in the order of its question marks. */
public final class Sql {

  private final String text;
  private final List<Parameter> parameters = new ArrayList<>();

  private Sql(String text) {
    this.text = text.strip();
  }

  private interface Parameter {
    void bind(PreparedStatement statement, int place) throws SQLException;
  }

  /** A statement without parameters yet. */
  public static Sql of(String text) {
    return new Sql(text);
  }

  /** A text, a number, an instant, bytes; null for none. */
  public Sql with(@Nullable Object value) {
    parameters.add(
        switch (value) {
          case null -> (statement, place) -> statement.setNull(place, Types.VARCHAR);
          case Instant instant ->
              (statement, place) -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
          default -> (statement, place) -> statement.setObject(place, value);
        });
    return this;
  }

  /**
   * An array with a value of each thing.
   *
   * @param type of its elements, as the database names it
   * @param value of a thing; an empty Optional for none
   */
  public <T> Sql withAll(String type, Collection<T> things, Function<T, ?> value) {
    @Nullable Object[] values = things.stream().map(value).map(Sql::element).toArray();
    parameters.add(
        (statement, place) ->
            statement.setArray(place, statement.getConnection().createArrayOf(type, values)));
    return this;
  }

  /** An array of these. */
  public Sql withAll(String type, Collection<?> values) {
    return withAll(type, values, value -> value);
  }

  /** An array of bytes of each thing. */
  public <T> Sql withAllBytes(Collection<T> things, Function<T, byte[]> value) {
    byte[][] values = things.stream().map(value).toArray(byte[][]::new);
    parameters.add(
        (statement, place) ->
            statement.setArray(place, statement.getConnection().createArrayOf("bytea", values)));
    return this;
  }

  String text() {
    return text;
  }

  /** Binds the parameters from a place on, and returns the place after them. */
  int bind(PreparedStatement statement, int from) throws SQLException {
    int place = from;
    for (Parameter parameter : parameters) {
      parameter.bind(statement, place++);
    }
    return place;
  }

  private static @Nullable Object element(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional -> element(optional.orElse(null));
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Number number -> number;
      default -> value.toString();
    };
  }
}

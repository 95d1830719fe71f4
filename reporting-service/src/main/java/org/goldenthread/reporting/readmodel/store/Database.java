package org.goldenthread.reporting.readmodel.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs statements within the current transaction. */
@Singleton
public record Database(DataSource source) {

  /** Every row that a query finds. An array of strings or longs is bound as an array. */
  public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
    return run(
        sql,
        values,
        statement -> {
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(reader.read(rows));
            }
          }
          return found;
        });
  }

  /** Executes a statement that answers nothing. */
  public void execute(String sql, Object... values) {
    run(sql, values, PreparedStatement::execute);
  }

  /** The time in a column, which must have one. */
  public static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private <T> T run(String sql, Object[] values, Work<T> work) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, bound(values[i], connection));
      }
      return work.with(statement);
    } catch (SQLException e) {
      throw new RefusedException(e);
    }
  }

  private static Object bound(Object value, Connection connection) throws SQLException {
    return switch (value) {
      case String[] texts -> connection.createArrayOf("text", texts);
      case Long[] numbers -> connection.createArrayOf("bigint", numbers);
      case Instant time -> time.atOffset(ZoneOffset.UTC);
      default -> value;
    };
  }

  /** Reads one row. */
  public interface RowReader<T> {
    /** Its value. */
    T read(ResultSet row) throws SQLException;
  }

  /** The database refused or could not be reached; the cause says which. */
  static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }
}

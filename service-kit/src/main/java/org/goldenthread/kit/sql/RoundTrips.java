package org.goldenthread.kit.sql;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Sends the statements of a transaction together: all questions that are asked at once, and all
 * changes that nobody waits for, each in one round trip. They are executed in the order in which
 * they were given. Each sees what was committed before it began itself, so that a statement that
 * waits for a lock can be followed by one that reads what the lock guards.
 */
@Singleton
public record RoundTrips(DataSource database, TransactionSynchronizationRegistry transactions) {

  private static final String WAITING = RoundTrips.class.getName();

  /** Changes something with the next questions of the transaction, at the latest as it commits. */
  public void change(Sql statement) {
    later(Question.ofLock(statement));
  }

  /** Asks something with the next questions of the transaction, at the latest as it commits. */
  public void later(Question question) {
    if (transactions.getResource(WAITING) instanceof Waiting waiting) {
      waiting.questions.add(question);
      return;
    }
    Waiting waiting = new Waiting(new ArrayList<>(List.of(question)));
    transactions.putResource(WAITING, waiting);
    transactions.registerInterposedSynchronization(waiting);
  }

  /** What each row of an answer says, in their order, asked as {@link #ask}. */
  public <T> List<T> list(Sql question, Reading<T> reading) {
    List<T> found = new ArrayList<>();
    ask(List.of(new Question(question, row -> found.add(reading.of(row)))));
    return found;
  }

  /** What a row says. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads the row at which the cursor stands. */
    T of(ResultSet row) throws SQLException;
  }

  /** Asks questions, after what waits in the transaction. */
  public void ask(List<Question> questions) {
    List<Question> all = new ArrayList<>();
    if (transactions.getTransactionKey() != null
        && transactions.getResource(WAITING) instanceof Waiting waiting) {
      all.addAll(waiting.take());
    }
    all.addAll(questions);
    send(all);
  }

  private void send(List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    String text = questions.stream().map(it -> it.sql().text()).collect(Collectors.joining(";\n"));
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      bind(statement, questions);
      statement.execute();
      for (Question question : questions) {
        read(statement, question);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void bind(PreparedStatement statement, List<Question> questions)
      throws SQLException {
    int place = 1;
    for (Question question : questions) {
      place = question.sql().bind(statement, place);
    }
  }

  private static void read(PreparedStatement statement, Question question) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      while (rows != null && rows.next()) {
        question.rows().read(rows);
      }
    }
    statement.getMoreResults();
  }

  private final class Waiting implements Synchronization {

    private final List<Question> questions;

    private Waiting(List<Question> questions) {
      this.questions = questions;
    }

    private List<Question> take() {
      List<Question> taken = List.copyOf(questions);
      questions.clear();
      return taken;
    }

    @Override
    public void beforeCompletion() {
      send(take());
    }

    @Override
    public void afterCompletion(int status) {
      // What was sent is committed or rolled back with the transaction.
    }
  }

  /** The database did not do what it was asked to; the cause says why. */
  static final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }
}

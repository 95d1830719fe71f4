package org.goldenthread.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.postgres.PostgresServer;

/** What the database alone does of a submission: a revision and an event, durable, and no more. */
final class SqlLimit {

  private static final String NAME = "bench";
  private static final String OWNER = PostgresServer.owner(NAME);
  private static final String DOCUMENT =
      "{\"value\": 88.5, \"status\": \"FINAL\", \"revisionReason\": \"Measured again\", \"more\": \"%s\"}"
          .formatted("x".repeat(120));
  private static final String EVENT = "e".repeat(600);
  private static final String REVISION =
      "insert into revision (subject, quarter, document, recorded_by) values (%s, '2020-21-Q2', %s,"
          + " 'bench')";
  private static final String OUTBOX =
      "insert into event (id, aggregatetype, aggregateid, type, payload) values (%s,"
          + " 'outturn-submitted', %s, 'submitted', %s)";

  private static final Object[] PGBENCH = {
    REVISION.formatted("'BENCH.:client_id'", "'" + DOCUMENT + "'"),
    OUTBOX.formatted("gen_random_uuid()", "'BENCH'", "'" + EVENT + "'")
  };

  private final PostgresServer server;

  SqlLimit(GoldenThread system) {
    this.server = system.postgresql();
    server.createDatabase(NAME, NAME, NAME);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table if not exists revision (
            revision bigint generated always as identity, subject text not null, quarter text not null,
            document jsonb not null, recorded_at timestamptz not null default now(),
            recorded_by text not null, primary key (subject, quarter, revision));
          create table if not exists event (
            seq bigint generated always as identity primary key, id uuid not null,
            aggregatetype text not null, aggregateid text not null, type text not null,
            payload bytea not null, time timestamptz not null default now());
          """);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(NAME), OWNER, NAME);
  }

  /** One that inserts both and commits, over the driver that the services use. */
  Clients.Client inserting(int client) {
    try {
      return new Inserting(connect(), "BENCH." + client);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Inserting implements Clients.Client {
    private final Connection connection;
    private final PreparedStatement revision;
    private final PreparedStatement event;
    private final String subject;

    Inserting(Connection connection, String subject) throws SQLException {
      this.connection = connection;
      this.subject = subject;
      connection.setAutoCommit(false);
      revision = connection.prepareStatement(REVISION.formatted("?", "?::jsonb"));
      event = connection.prepareStatement(OUTBOX.formatted("?", "?", "?"));
    }

    @Override
    public void act() throws SQLException {
      revision.setString(1, subject);
      revision.setString(2, DOCUMENT);
      revision.executeUpdate();
      event.setObject(1, UUID.randomUUID());
      event.setString(2, subject);
      event.setBytes(3, EVENT.getBytes(StandardCharsets.UTF_8));
      event.executeUpdate();
      connection.commit();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  /** The same two inserts by pgbench; empty where it is not installed. */
  Optional<Double> pgbench(int clients, int seconds) {
    try {
      Path script = Files.createTempFile("inserts", ".sql");
      Files.writeString(script, "begin;%n%s;%n%s;%ncommit;%n".formatted(PGBENCH));
      ProcessBuilder command = new ProcessBuilder("pgbench", "--no-vacuum", "--file=" + script);
      command.command().add("--client=" + clients);
      command.command().add("--time=" + seconds);
      command.command().addAll(List.of("--host=127.0.0.1", "--port=" + server.port()));
      command.command().addAll(List.of("--username=" + OWNER, NAME));
      command.environment().put("PGPASSWORD", NAME);
      return rate(command.redirectErrorStream(true).start());
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  private static Optional<Double> rate(Process pgbench) throws IOException {
    String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = Pattern.compile("tps = ([0-9.]+)").matcher(said);
    return rate.find() ? Optional.of(Double.valueOf(rate.group(1))) : Optional.empty();
  }

  /** Seconds for so many rows of both tables by COPY from files, in one transaction. */
  double copySeconds(int rows) {
    try {
      Path revisions = readable(IntStream.range(0, rows).mapToObj(SqlLimit::revisionLine));
      Path events = readable(IntStream.range(0, rows).mapToObj(SqlLimit::eventLine));
      double seconds = Bench.seconds(() -> copy(revisions, events));
      Files.delete(revisions);
      Files.delete(events);
      return seconds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String revisionLine(int row) {
    return "BENCH.%d\t2020-21-Q2\t%s\tbench".formatted(row, DOCUMENT);
  }

  private static String eventLine(int row) {
    return "%s\toutturn-submitted\tBENCH.%d\tsubmitted\t%s"
        .formatted(UUID.randomUUID(), row, EVENT);
  }

  /** A file that PostgreSQL may read, which can be another user. */
  private static Path readable(Stream<String> lines) throws IOException {
    Path file = Files.createTempFile("rows", ".tsv");
    Files.write(file, lines.toList());
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private void copy(Path revisions, Path events) {
    String url = server.jdbcUrl(NAME);
    try (Connection connection =
            DriverManager.getConnection(url, server.superuser(), server.superuserPassword());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "copy revision (subject, quarter, document, recorded_by) from '%s'".formatted(revisions));
      statement.execute(
          "copy event (id, aggregatetype, aggregateid, type, payload) from '%s'".formatted(events));
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

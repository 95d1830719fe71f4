package org.goldenthread.launcher.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.launcher.data.SecretFile;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.ChildCommand;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.LogFile;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.PidFile;
import org.goldenthread.launcher.process.ProcessSignal;
import org.goldenthread.launcher.process.StopAtExit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL in a folder: durable (fsync on), reachable from this machine only, with
 * passwords. Stopped and started again, also after {@code kill -9}, it has what it had.
 */
public final class PostgresServer implements Part, AutoCloseable {

  private static final Duration STOP_GRACE = Duration.ofSeconds(15);

  private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(20);
  private static final String ORPHANS = "pre-existing shared memory block";

  private final Places places;
  private final int port;
  private @Nullable ChildProcess process;

  /**
   * Where its files are.
   *
   * @param folder the cluster and the superuser's password
   * @param programs where PostgreSQL's programs are unpacked; several servers may share it
   * @param log what it prints
   */
  public record Places(Path folder, Path programs, Path log) {
    private PostgresCluster cluster() {
      return new PostgresCluster(folder.resolve("cluster"));
    }
  }

  /** A server whose files all lie in one folder; port 0 stands for one that is free. */
  public PostgresServer(Path folder, int port) {
    this(folder, folder.resolve("programs"), port);
  }

  /** A server that shares its unpacked programs with others. */
  public PostgresServer(Path folder, Path programs, int port) {
    this(new Places(folder, programs, folder.resolve("postgresql.log")), port);
  }

  public PostgresServer(Places places, int port) {
    this.places =
        new Places(absolute(places.folder()), absolute(places.programs()), absolute(places.log()));
    this.port = port == 0 ? FreePort.find() : port;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public int port() {
    return port;
  }

  /** Starts it and waits until it answers; the first time it makes its files first. */
  @Override
  public void start() {
    RunAs runAs = RunAs.choose();
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(places.programs());
    runAs.handOver(places.programs());
    places.cluster().make(binaries, runAs, superuserPassword());
    stopLeftover();
    StopAtExit.add(this);
    ChildCommand command = command(binaries, runAs);
    Instant deadline = Instant.now().plus(ORPHAN_LIMIT);
    boolean ready = false;
    while (!ready) {
      ready = isReadyAfter(command, deadline);
    }
  }

  /**
   * Starts it once. After {@code kill -9} the old server's own children take a moment to notice,
   * and until then PostgreSQL rightly refuses to start.
   *
   * @return false if it is worth trying again
   */
  private boolean isReadyAfter(ChildCommand command, Instant deadline) {
    ChildProcess started = ChildProcess.start(command);
    process = started;
    try {
      started.awaitHealthy(this::isHealthy);
      return true;
    } catch (CannotStart refusal) {
      boolean orphans = LogFile.lastLines(places.log()).contains(ORPHANS);
      if (!orphans || Instant.now().isAfter(deadline)) {
        throw refusal;
      }
      return false;
    }
  }

  private ChildCommand command(PostgresBinaries binaries, RunAs runAs) {
    List<String> line = new ArrayList<>();
    line.addAll(List.of(binaries.program("postgres"), "-D", places.cluster().data().toString()));
    settings().forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
    return new ChildCommand(
        name(), runAs.line(line), Map.of("LC_ALL", "C"), places.folder(), places.log());
  }

  private Map<String, String> settings() {
    return Map.of(
        "port", Integer.toString(port),
        "listen_addresses", "127.0.0.1",
        "unix_socket_directories", "",
        "fsync", "on",
        "synchronous_commit", "on",
        "max_connections", "200",
        "timezone", "UTC",
        "log_timezone", "UTC");
  }

  /**
   * Sees to it that nothing of an earlier run is in the way. A left-over server of ours is stopped.
   * If the id that it left now belongs to another program, PostgreSQL would refuse to start: it is
   * then given this process's id, which it takes for stale, and still checks its shared memory.
   */
  @Override
  public void stopLeftover() {
    PidFile pidFile = pidFile();
    pidFile.stopLeftover(ProcessSignal.INTERRUPT, STOP_GRACE);
    if (pidFile.belongsToAnother()) {
      pidFile.replaceId(ProcessHandle.current().pid());
    }
  }

  private PidFile pidFile() {
    Path data = places.cluster().data();
    return new PidFile(data.resolve("postmaster.pid"), "-D %s -c".formatted(data));
  }

  @Override
  public Optional<ProcessHandle> running() {
    return pidFile().ours();
  }

  /** Whether it answers a query. */
  @Override
  public boolean isHealthy() {
    try (Connection connection = connect(PostgresCluster.SUPERUSER)) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Its address for JDBC, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** The user who may do everything; {@link #superuserPassword()} is their password. */
  public String superuser() {
    return PostgresCluster.SUPERUSER;
  }

  /** Made at the first start and kept beside the data, readable by its owner only. */
  public String superuserPassword() {
    return SecretFile.readOrMake(
        places.folder().resolve("superuser-password"), SecretFile::newPassword);
  }

  /**
   * Makes a database, its {@link #owner}, to whom all in it belongs, and a user of its own name who
   * may use it. What there is of them stays, with these passwords; what that user owned, as in data
   * of earlier versions, goes to the owner.
   */
  public void createDatabase(String name, String password, String ownerPassword) {
    new DatabaseWithOwner(this, name).make(password, ownerPassword);
  }

  /** Whose a database and all in it is: who makes and changes its tables. */
  public static String owner(String database) {
    return database + "_owner";
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(database) + "?connectTimeout=2", superuser(), superuserPassword());
  }

  @Override
  public Optional<ChildProcess> process() {
    return Optional.ofNullable(process);
  }

  /** Ends it cleanly without waiting for its clients. */
  @Override
  public void stop() {
    process().ifPresent(running -> running.stop(ProcessSignal.INTERRUPT, STOP_GRACE));
    StopAtExit.remove(this);
  }

  @Override
  public void close() {
    stop();
  }
}

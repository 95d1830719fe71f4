package org.goldenthread.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {

  private static final String REFUSAL = "pre-existing shared memory block";

  private PostgresServer server;
  private Path folder;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary.resolve("a folder");
    server = new PostgresServer(folder, 0);
    server.start();
    server.createDatabase("indicators", "it's another", "it's a secret");
  }

  @BeforeEach
  void startAgain() {
    if (!server.isHealthy()) {
      server.start();
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void shouldWriteThroughToTheDisk() throws SQLException {
    assertThat(query("show fsync")).containsExactly("on");
    assertThat(query("show synchronous_commit")).containsExactly("on");
  }

  @Test
  void shouldListenOnThisMachineOnly() throws SQLException {
    assertThat(query("show listen_addresses")).containsExactly("127.0.0.1");
  }

  @Test
  void shouldRefuseAWrongPassword() {
    assertThatThrownBy(() -> connect("indicators", "guessed").close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void shouldKeepTheSuperusersPasswordFromOtherUsers() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("superuser-password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void shouldSetThePasswordAnewWhenTheDatabaseExists() throws SQLException {
    server.createDatabase("changing", "old", "old");
    server.createDatabase("changing", "new", "old");

    assertThatThrownBy(() -> connect("changing", "old").close()).isInstanceOf(SQLException.class);
    connect("changing", "new").close();
  }

  @Test
  void shouldTakeAwayWhatAUserOwnedInDataOfEarlierVersions() throws SQLException {
    server.createDatabase("earlier", "secret", "secret");
    try (Connection superuser =
            DriverManager.getConnection(
                server.jdbcUrl("earlier"), server.superuser(), server.superuserPassword());
        Statement statement = superuser.createStatement()) {
      statement.execute("create table kept (word text)");
      statement.execute("alter table kept owner to earlier");
      statement.execute("alter database earlier owner to earlier");
    }

    server.createDatabase("earlier", "secret", "secret");

    try (Connection user = connect("earlier", "secret");
        Statement statement = user.createStatement()) {
      assertThatThrownBy(() -> statement.execute("select * from kept"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.execute("create table mine (word text)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void shouldHaveItsDataAfterBeingKilled() throws SQLException {
    execute("create table kept (word text)");
    execute("insert into kept values ('here')");

    server.process().orElseThrow().kill();
    server.start();

    assertThat(query("select word from kept")).containsExactly("here");
  }

  @Test
  void shouldWaitForTheChildrenOfAKilledServerToEnd() throws SQLException, IOException {
    ProcessHandle postmaster = ProcessHandle.of(server.process().orElseThrow().pid()).orElseThrow();
    long child = postmaster.children().findFirst().orElseThrow().pid();
    Shell.run(List.of("kill", "-STOP", Long.toString(child)));
    server.process().orElseThrow().kill();
    String whenRefused =
        """
        refusals() { grep -c '%s' '%s'; }
        before=$(refusals)
        until [ "$(refusals)" -gt "$before" ]; do sleep 0.1; done
        kill -CONT %d
        """
            .formatted(REFUSAL, folder.resolve("postgresql.log"), child);
    new ProcessBuilder("/bin/sh", "-c", whenRefused).start();

    server.start();

    assertThat(query("select 1")).containsExactly("1");
    assertThat(Files.readString(folder.resolve("postgresql.log"))).contains(REFUSAL);
  }

  @Test
  void shouldStartAlthoughTheIdOfAKilledServerBelongsToAnotherProgram()
      throws SQLException, IOException {
    server.process().orElseThrow().kill();
    Path pidFile = folder.resolve("cluster/data/postmaster.pid");
    List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
    Process another = new ProcessBuilder("sleep", "600").start();
    lines.set(0, Long.toString(another.pid()));
    Files.write(pidFile, lines);

    server.start();

    assertThat(query("select 1")).containsExactly("1");
    assertThat(another.isAlive()).isTrue();
    another.destroy();
  }

  @Test
  void shouldSayWhatToDoAboutTheFilesOfAnotherMajorVersion(@TempDir Path old) throws IOException {
    Path data = Files.createDirectories(old.resolve("cluster/data"));
    Files.writeString(data.resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(() -> new PostgresServer(old, folder.resolve("programs"), 0).start())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("made by PostgreSQL 17")
        .hasMessageContaining("--fresh");
  }

  @Test
  void shouldStopTheServerThatAKilledLauncherLeftBehind() {
    ProcessHandle leftover = ProcessHandle.of(server.process().orElseThrow().pid()).orElseThrow();

    PostgresServer next = new PostgresServer(folder, server.port());
    next.start();

    assertThat(leftover.isAlive()).isFalse();
    assertThat(next.isHealthy()).isTrue();
    next.close();
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = owner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl("indicators"), PostgresServer.owner("indicators"), "it's a secret");
  }

  private Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(user), user, password);
  }
}

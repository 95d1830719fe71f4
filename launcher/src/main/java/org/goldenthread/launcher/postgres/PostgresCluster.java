package org.goldenthread.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.Shell;

/**
 * The files of a PostgreSQL: made once, kept for ever.
 *
 * @param folder what belongs to PostgreSQL's user; the cluster is its {@code data}
 */
record PostgresCluster(Path folder) {

  static final String SUPERUSER = "postgres";

  Path data() {
    return folder.resolve("data");
  }

  /** Makes it unless it is there; a half-made one that was interrupted is thrown away. */
  void make(PostgresBinaries binaries, RunAs runAs, String superuserPassword) {
    try {
      Files.createDirectories(folder);
      if (Files.exists(data())) {
        checkVersion(binaries);
        runAs.handOver(folder);
        return;
      }
      Path half = folder.resolve("data.new");
      Folders.delete(half);
      Path password = passwordFile(superuserPassword);
      runAs.handOver(folder);
      initialise(runAs.line(initdb(binaries, half, password)));
      Files.delete(password);
      Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A newer major version does not read an older one's files.
   *
   * @throws CannotStart that says how to go on
   */
  private void checkVersion(PostgresBinaries binaries) throws IOException {
    String made = Files.readString(data().resolve("PG_VERSION")).strip();
    String here = binaries.majorVersion();
    if (!made.equals(here)) {
      throw new CannotStart(
          ("The data in %s was made by PostgreSQL %s, and this version of Golden Thread brings"
                  + " PostgreSQL %s, which cannot read it. Go back to the version that made it, or"
                  + " begin anew: ./run --fresh keeps what is there beside it.")
              .formatted(folder, made, here));
    }
  }

  private Path passwordFile(String password) throws IOException {
    Path file = folder.resolve("password.new");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password + "\n");
    return file;
  }

  private static List<String> initdb(PostgresBinaries binaries, Path half, Path password) {
    return List.of(
        binaries.program("initdb"),
        "--pgdata=" + half,
        "--username=" + SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
  }

  private static void initialise(List<String> line) {
    Shell.Outcome outcome = Shell.run(line);
    if (!outcome.success()) {
      throw new CannotStart("PostgreSQL could not make its files.%n%s".formatted(outcome.output()));
    }
  }
}

package org.goldenthread.launcher.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.Shell;

/**
 * PostgreSQL's programs, unpacked once from the jar that carries them for this machine.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

  /** The programs below this folder, unpacked unless this very archive has been before. */
  static PostgresBinaries unpackedIn(Path folder) {
    URL archive = archive();
    try {
      Path home = folder.resolve("postgresql-" + fingerprint(archive));
      if (!Files.exists(home)) {
        unpackWhole(archive, Files.createDirectories(folder), home);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** {@code 18} of "postgres (PostgreSQL) 18.6". */
  String majorVersion() {
    String told = Shell.run(List.of(program("postgres"), "--version")).output();
    return told.replaceFirst("^\\D*(\\d+).*", "$1");
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String family = system.contains("mac") ? "darwin" : "linux";
    boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
    List<String> machines =
        arm ? List.of("arm_64", "arm64v8", "arm64") : List.of("x86_64", "amd64");
    return machines.stream()
        .map(machine -> "/postgres-%s-%s.txz".formatted(family, machine))
        .map(PostgresBinaries.class::getResource)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    ("There is no PostgreSQL for %s on %s here. Build on this machine with ./run,"
                            + " on Linux or macOS, Intel or ARM.")
                        .formatted(system, System.getProperty("os.arch"))));
  }

  /** Tells one version of the archive from another without reading it. */
  private static String fingerprint(URL archive) throws IOException {
    return archive.openConnection() instanceof JarURLConnection inJar
        ? "%08x".formatted(inJar.getJarEntry().getCrc())
        : "unversioned";
  }

  /** Unpacks beside its place and then renames, so that there is all of it or nothing. */
  private static void unpackWhole(URL archive, Path folder, Path home) throws IOException {
    Path half = Files.createTempDirectory(folder, "unpacking");
    unpack(archive, half);
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Folders.delete(half);
      if (!Files.exists(home)) {
        throw e;
      }
    }
  }

  private static void unpack(URL archive, Path into) throws IOException {
    try (InputStream packed = new BufferedInputStream(archive.openStream());
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, into);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("the archive would write outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean program = (entry.getMode() & 0111) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }
}

package org.goldenthread.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import org.goldenthread.launcher.process.CannotStart;

/** A file that only its owner may read, made whole or not at all. */
public final class SecretFile {

  private static final int PASSWORD_BYTES = 24;

  private SecretFile() {}

  /** Its content; made at the first call. */
  public static String readOrMake(Path file, Supplier<String> content) {
    try {
      if (!Files.exists(file)) {
        write(file, content.get());
      }
      return Files.readString(file).strip();
    } catch (AccessDeniedException e) {
      throw new CannotStart(
          "%s belongs to another user: only that user may run this.".formatted(e.getFile()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A password that nobody guesses, of letters, digits, {@code -} and {@code _}. */
  public static String newPassword() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static void write(Path file, String content) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
    Path whole =
        Files.createTempFile(
            folder,
            "secret",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(whole, content + "\n");
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }
}

package org.goldenthread.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file that takes what a child process prints. */
public final class LogFile {

  private static final long ROTATE_ABOVE = 10L * 1024 * 1024;
  private static final int TAIL_BYTES = 8 * 1024;
  private static final int TAIL_LINES = 20;
  private static final int MOST_WORDS = 100;
  private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)");

  private LogFile() {}

  /** Makes its folder, and puts a file that has grown large aside as {@code name.log.1}. */
  static Path prepare(Path log) throws IOException {
    Path folder = log.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (Files.exists(log) && Files.size(log) > ROTATE_ABOVE) {
      Files.move(
          log,
          log.resolveSibling(log.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
    return log;
  }

  /** How much it holds; 0 if there is none. */
  static long size(Path log) {
    return log.toFile().length();
  }

  /**
   * Puts what it holds aside as {@code name.log.1} if it has grown large, while a process goes on
   * writing to its end. What it writes in between may be lost.
   */
  static void trim(Path log) {
    if (size(log) <= ROTATE_ABOVE) {
      return;
    }
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      Files.copy(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      channel.truncate(0);
    } catch (IOException full) {
      // Nothing can be put aside on a full disk: the log itself must not fill it further.
      empty(log);
    }
  }

  private static void empty(Path log) {
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message of its last line, in a few words; empty if it holds nothing. */
  static String lastWords(Path log) {
    if (size(log) == 0) {
      return "";
    }
    String last = lastLines(log).lines().reduce("", (before, line) -> line).strip();
    Matcher message = MESSAGE.matcher(last);
    String words = message.find() ? message.group(1) : last;
    return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "…";
  }

  /** Its last 20 lines at most, each indented. */
  public static String lastLines(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - TAIL_BYTES);
      byte[] tail = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(tail);
      List<String> lines = new String(tail, StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - TAIL_LINES))
          .map(line -> "  " + line)
          .collect(Collectors.joining(System.lineSeparator()));
    } catch (IOException e) {
      return "  (cannot be read: " + e.getMessage() + ")";
    }
  }
}

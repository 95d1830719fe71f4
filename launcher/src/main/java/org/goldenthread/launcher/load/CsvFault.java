package org.goldenthread.launcher.load;

import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of a file that is no CSV where it goes wrong and what to do, in words of the file. */
final class CsvFault {

  /** The library tells the line only in its message, in one of two ways. */
  private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

  private CsvFault() {}

  static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return "it is not in UTF-8. Save it as \"CSV UTF-8\".";
      }
    }
    Matcher line = LINE.matcher(text(failure.getMessage()));
    return line.find()
        ? quotes(text(failure.getMessage()), line.group(1))
        : "it cannot be read as CSV: "
            + text(failure.getMessage()).replaceAll("^.*Exception: ", "");
  }

  private static String quotes(String message, String line) {
    return message.contains("EOF")
        ? ("line %s: a quotation mark opens a cell there and none closes it. Close the cell, or"
                + " write a quotation mark that belongs to the text twice.")
            .formatted(line)
        : ("line %s: something stands between the quotation mark that closes a cell and the next"
                + " comma. Write a quotation mark that belongs to the text twice.")
            .formatted(line);
  }

  private static String text(@Nullable String message) {
    return message == null ? "no reason is known" : message;
  }
}

package org.goldenthread.kit.text;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.goldenthread.kit.problem.Problems;

/** A body or file that is not the text that it should be; nothing in it can be relied on. */
public final class UnreadableTextException extends RuntimeException {

  /** A remedy that nobody has whose file comes in a zip. */
  static final String OR_DECLARE = ", or declare its encoding (charset=windows-1252)";

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String detail;

  /**
   * Where, and what to do.
   *
   * @param line counted from 1; 0 if it is no line in particular
   * @param detail a sentence for whoever sent it
   */
  public UnreadableTextException(long line, String detail) {
    super(detail);
    this.line = line;
    this.detail = detail;
  }

  /** Counted from 1; 0 if it is no line in particular. */
  public long line() {
    return line;
  }

  /** What is wrong, without the line, and what to do. */
  public String detail() {
    return detail;
  }

  /** The same of a file with this name in a zip. */
  public UnreadableTextException in(String file) {
    return new UnreadableTextException(
        0,
        "%s%s: %s"
            .formatted(file, line == 0 ? "" : " line " + line, detail.replace(OR_DECLARE, "")));
  }

  /**
   * The problem 400 that says so.
   *
   * @param pointer to what it was in the request; empty for the body
   */
  public HttpProblem problem(String pointer) {
    return Problems.invalid(pointer, line == 0 ? detail : "Line %d: %s".formatted(line, detail));
  }
}

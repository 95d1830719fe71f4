package org.goldenthread.launcher.cli;

import java.io.PrintStream;
import org.goldenthread.launcher.Progress;

/**
 * Where people read.
 *
 * @param terminal whether a line can replace the one before
 */
record Console(PrintStream out, boolean terminal) implements Progress {

  /** Standard output. */
  static Console standard() {
    return new Console(System.out, isTerminal());
  }

  /** There is no console object at all where output goes to a file, whatever the check says. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public void say(String line) {
    out.println(line);
  }

  /** Shows a line that the next one replaces; nothing where lines cannot be replaced. */
  void showForNow(String line) {
    if (terminal) {
      out.print("\r" + line);
      out.flush();
    }
  }

  /** Shows a line for good, in the place of one shown for now. */
  void replaceBy(String line) {
    out.println(terminal ? "\r" + line : line);
  }
}

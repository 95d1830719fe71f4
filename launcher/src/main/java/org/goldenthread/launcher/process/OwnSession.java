package org.goldenthread.launcher.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program so that Ctrl-C in the terminal reaches the launcher only, which then stops its
 * children in the right order. The program keeps the process id that it was started with.
 */
final class OwnSession {

  private static final boolean SETSID = Shell.succeeds("setsid", "true");

  private OwnSession() {}

  static List<String> line(List<String> program) {
    List<String> line = new ArrayList<>();
    if (SETSID) {
      line.add("setsid");
    } else {
      line.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    }
    line.addAll(program);
    return line;
  }
}

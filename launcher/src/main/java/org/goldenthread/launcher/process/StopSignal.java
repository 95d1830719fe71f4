package org.goldenthread.launcher.process;

import java.util.List;

/** How a process is asked to end. */
public enum StopSignal {
  /** What most programs take for "finish what you do and end". */
  TERMINATE("TERM"),
  /** What PostgreSQL takes for "end now, cleanly, without waiting for your clients". */
  INTERRUPT("INT");

  private final String name;

  StopSignal(String name) {
    this.name = name;
  }

  void send(ProcessHandle process) {
    if (this == TERMINATE) {
      process.destroy();
      return;
    }
    Shell.run(
        List.of("/bin/sh", "-c", "kill -\"$1\" \"$2\"", "sh", name, Long.toString(process.pid())));
  }
}

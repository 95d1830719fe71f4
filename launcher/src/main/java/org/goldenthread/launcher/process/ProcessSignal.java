package org.goldenthread.launcher.process;

import java.util.List;

/** What a process is told: to end, or to stand still for a while. */
public enum ProcessSignal {
  /** What most programs take for "finish what you do and end". */
  TERMINATE("TERM"),
  /** What PostgreSQL takes for "end now, cleanly, without waiting for your clients". */
  INTERRUPT("INT"),
  /** Stands still, wherever it is, and keeps what it has. */
  FREEZE("STOP"),
  /** Goes on after {@link #FREEZE}. */
  GO_ON("CONT");

  private final String name;

  ProcessSignal(String name) {
    this.name = name;
  }

  /** Sends it; a process that has ended takes no notice. */
  public void send(ProcessHandle process) {
    if (this == TERMINATE) {
      process.destroy();
      return;
    }
    Shell.run(
        List.of("/bin/sh", "-c", "kill -\"$1\" \"$2\"", "sh", name, Long.toString(process.pid())));
  }
}

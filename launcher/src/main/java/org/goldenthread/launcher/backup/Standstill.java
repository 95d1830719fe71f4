package org.goldenthread.launcher.backup;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.launcher.process.ProcessSignal;

/**
 * Keeps processes, with their own children, from doing anything until it is closed. Their files
 * then are what they would be if all had been ended at that moment by {@code kill -9}, which they
 * are made to survive. Whoever talks to them waits.
 */
final class Standstill implements AutoCloseable {

  private final List<ProcessHandle> processes;
  private final Thread atExit = new Thread(this::goOn);

  private Standstill(List<ProcessHandle> processes) {
    this.processes = processes;
  }

  /** Of these, in this order; a parent comes before its children, so that none is added. */
  static Standstill of(List<ProcessHandle> parents) {
    Standstill standstill =
        new Standstill(
            parents.stream()
                .peek(ProcessSignal.FREEZE::send)
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .toList());
    Runtime.getRuntime().addShutdownHook(standstill.atExit);
    standstill.processes.forEach(ProcessSignal.FREEZE::send);
    return standstill;
  }

  private void goOn() {
    processes.reversed().forEach(ProcessSignal.GO_ON::send);
  }

  @Override
  public void close() {
    goOn();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}

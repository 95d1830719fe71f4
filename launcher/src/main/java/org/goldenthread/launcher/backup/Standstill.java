package org.goldenthread.launcher.backup;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.launcher.process.ProcessSignal;

/**
 * Keeps processes, with their own children, from doing anything until it is closed. Their files
 * then are what they would be if all had been ended at that moment by {@code kill -9}, which they
 * are made to survive. Whoever talks to them waits.
 */
public final class Standstill implements AutoCloseable {

  private final List<ProcessHandle> processes = new ArrayList<>();
  private final Thread atExit = new Thread(this::goOn);

  private Standstill() {}

  /** Of these, in this order; a parent comes before its children, so that none is added. */
  public static Standstill of(List<ProcessHandle> parents) {
    Standstill standstill = new Standstill();
    Runtime.getRuntime().addShutdownHook(standstill.atExit);
    for (ProcessHandle parent : parents) {
      standstill.freeze(parent);
      parent.descendants().forEach(standstill::freeze);
    }
    return standstill;
  }

  /** Remembered first: at an end in between it must not be left frozen. */
  private void freeze(ProcessHandle process) {
    processes.add(process);
    ProcessSignal.FREEZE.send(process);
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

package org.goldenthread.launcher.cli;

import org.goldenthread.launcher.load.LoadProgress;

/** A line for each file: rows accepted, of how many; on a terminal also where files are sent. */
record ConsoleLoadProgress(Console console) implements LoadProgress {

  @Override
  public void sending(String service) {
    console.showForNow("  sent to %s ...".formatted(service));
  }

  @Override
  public void file(String name, int rows, int refused) {
    String accepted = "  %-22s %6d of %d rows accepted".formatted(name, rows - refused, rows);
    console.replaceBy(refused == 0 ? accepted : accepted + ", %d refused".formatted(refused));
  }
}

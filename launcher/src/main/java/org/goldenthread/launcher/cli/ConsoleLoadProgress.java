package org.goldenthread.launcher.cli;

import java.time.Duration;
import java.time.Instant;
import org.goldenthread.launcher.load.LoadProgress;

/**
 * A line for each file: rows dealt with, of how many. On a terminal it counts up; elsewhere it is
 * printed when the file is done, and every ten seconds while a long one is sent.
 */
final class ConsoleLoadProgress implements LoadProgress {

  private static final Duration SPARSELY = Duration.ofSeconds(10);

  private final Console console;
  private String file = "";
  private int rows;
  private int done;
  private Instant lastLine = Instant.now();

  ConsoleLoadProgress(Console console) {
    this.console = console;
  }

  @Override
  public void begun(String name, int count) {
    file = name;
    rows = count;
    done = 0;
    lastLine = Instant.now();
    console.showForNow(line());
  }

  @Override
  public void done(int more) {
    done += more;
    console.showForNow(line());
    if (done < rows && lastLine.plus(SPARSELY).isBefore(Instant.now())) {
      console.replaceBy(line());
      lastLine = Instant.now();
    }
  }

  @Override
  public void finished(int refused) {
    String accepted = "  %-22s %6d of %d rows accepted".formatted(file, rows - refused, rows);
    console.replaceBy(refused == 0 ? accepted : accepted + ", %d refused".formatted(refused));
  }

  private String line() {
    return "  %-22s %6d of %d rows sent".formatted(file, done, rows);
  }
}

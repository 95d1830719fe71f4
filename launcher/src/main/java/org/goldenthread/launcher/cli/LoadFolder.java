package org.goldenthread.launcher.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.Role;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.Tokens;
import org.goldenthread.launcher.load.FolderLoader;
import org.goldenthread.launcher.load.LoadProgress;
import org.goldenthread.launcher.load.LoadReport;
import org.goldenthread.launcher.load.LoadReport.RefusedRow;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.CannotStart;

/** Loads a folder into a running system and tells how it goes. */
final class LoadFolder {

  private static final int MOST_NOTES = 20;

  private final FolderLoader.Destination destination;
  private final Console console;

  LoadFolder(FolderLoader.Destination destination, Console console) {
    this.destination = destination;
    this.console = console;
  }

  /** Into the system of this machine that runs with these settings. */
  LoadFolder(Settings settings, Console console) {
    this(
        new FolderLoader.Destination(
            address(settings, ServiceName.INDICATORS),
            address(settings, ServiceName.OUTTURNS),
            Tokens.of(settings).mint(Role.PERFORMANCE_TEAM)),
        console);
  }

  /** Whether every row got in; those that did not are listed. */
  boolean load(Path folder) {
    return tell(send(folder, ""));
  }

  /**
   * The same with a reason for what changes in closed or published quarters; tells how rows were
   * read, too.
   */
  boolean load(Path folder, String reason) {
    LoadReport report = send(folder, reason);
    report.notes().stream().limit(MOST_NOTES).forEach(it -> console.say("  note: " + it));
    if (report.notes().size() > MOST_NOTES) {
      console.say("  and %d more notes".formatted(report.notes().size() - MOST_NOTES));
    }
    return tell(report);
  }

  private LoadReport send(Path folder, String reason) {
    if (!Files.isDirectory(folder)) {
      throw new CannotStart("%s is not a folder.".formatted(folder));
    }
    return new FolderLoader(destination, new ConsoleLoadProgress(console)).load(folder, reason);
  }

  private boolean tell(LoadReport report) {
    for (RefusedRow row : report.refused()) {
      console.say("  refused: " + row);
    }
    for (String file : report.unread()) {
      console.say("  nothing is read from %s: no file of a report has this name".formatted(file));
    }
    console.say(summary(report));
    return report.refused().isEmpty();
  }

  private static URI address(Settings settings, ServiceName service) {
    return URI.create("http://127.0.0.1:" + settings.ports().of(service));
  }

  private static String summary(LoadReport report) {
    int refused = report.refused().size();
    return refused == 0
        ? "All %d rows are in.".formatted(report.rows())
        : "%d of %d rows accepted, %d refused. Mend those and load the folder again."
            .formatted(report.rows() - refused, report.rows(), refused);
  }

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
}

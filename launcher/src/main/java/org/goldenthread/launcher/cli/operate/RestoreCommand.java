package org.goldenthread.launcher.cli.operate;

import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.backup.Backup;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.process.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = {
      "Puts back what ./run backup copied, while the system is stopped.",
      "What the data folder holds is moved beside it, to FOLDER.previous, as --fresh does. Start"
          + " the system afterwards, and see with ./run check that everything agrees."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is put back, or would be",
      "2:the command line is wrong",
      "3:it is no backup, or the system runs; the message says what to do"
    })
public final class RestoreCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "BACKUP", description = "The folder that ./run backup made.")
  private Path folder = Path.of("");

  @Option(names = "--dry-run", description = "Says what would be done and does nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    Backup backup = new Backup(folder.toAbsolutePath().normalize());
    Instant taken = backup.taken();
    DataFolder data = new DataFolder(where.settings().data());
    if (dryRun) {
      System.out.printf(
          "Would put back the state of %s into %s (%d MB), and keep what is there in"
              + " %s.previous.%n",
          taken, data.path(), backup.bytes() >> 20, data.path());
      return ExitCodes.FINE;
    }
    putBack(backup, data);
    System.out.printf("%s is as it was at %s.%n", data.path(), taken);
    return ExitCodes.FINE;
  }

  private static void putBack(Backup backup, DataFolder data) {
    data.prepare();
    FileLock lock = data.lock().orElseThrow(() -> runs(data));
    try {
      data.setAside()
          .ifPresent(
              previous ->
                  System.out.printf("What it held before is kept in %s.%n", previous.path()));
      backup.restore(data);
    } finally {
      DataFolder.release(lock);
    }
  }

  private static CannotStart runs(DataFolder data) {
    return new CannotStart(
        "Golden Thread runs on %s. Stop it first: ./run stop".formatted(data.path()));
  }
}

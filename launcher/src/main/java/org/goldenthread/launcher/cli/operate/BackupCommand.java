package org.goldenthread.launcher.cli.operate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.backup.Backup;
import org.goldenthread.launcher.cli.ExitCodes;
import org.goldenthread.launcher.cli.Where;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.process.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = {
      "Copies databases, topics and secrets as they are at one moment into a folder.",
      "People may work meanwhile: PostgreSQL and Kafka stand still for the seconds that copying"
          + " takes, and whoever asks waits. Keep the folder on another machine; it holds the keys"
          + " that tokens are signed with. ./run restore FOLDER puts it back."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the backup is whole",
      "2:the command line is wrong",
      "3:it could not be made; the message says why"
    })
public final class BackupCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "FOLDER", description = "A folder that does not exist yet.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Settings settings = where.settings();
    Parts parts = Parts.of(settings);
    List<ProcessHandle> writers =
        Stream.<Part>of(parts.kafka(), parts.postgresql())
            .flatMap(part -> part.running().stream())
            .toList();
    Instant now = Instant.now();
    Backup backup = Backup.take(new DataFolder(settings.data()), writers, now, folder);
    System.out.printf(
        "%s holds everything as of %s: %d MB.%n", backup.folder(), now, backup.bytes() >> 20);
    return ExitCodes.FINE;
  }
}

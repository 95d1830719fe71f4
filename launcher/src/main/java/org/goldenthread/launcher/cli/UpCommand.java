package org.goldenthread.launcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.cli.operate.AfterACut;
import org.goldenthread.launcher.cli.operate.BackupCommand;
import org.goldenthread.launcher.cli.operate.CheckCommand;
import org.goldenthread.launcher.cli.operate.DeadLettersCommand;
import org.goldenthread.launcher.cli.operate.EraseCommand;
import org.goldenthread.launcher.cli.operate.EventsCommand;
import org.goldenthread.launcher.cli.operate.RebuildCommand;
import org.goldenthread.launcher.cli.operate.ResendCommand;
import org.goldenthread.launcher.cli.operate.RestoreCommand;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "./run",
    subcommands = {
      LoadCommand.class,
      TokenCommand.class,
      EventsCommand.class,
      DeadLettersCommand.class,
      CheckCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RebuildCommand.class,
      ResendCommand.class,
      EraseCommand.class,
      StatusCommand.class,
      StopCommand.class,
      HelpCommand.class
    },
    description = {
      "Runs Golden Thread on this machine: PostgreSQL, Kafka and the four services.",
      "It builds what is not built, starts every part, loads a sample report into a new data"
          + " folder, says where to look, and stays until Ctrl-C. The data stays for the next"
          + " time. Everything can be reached from this machine only.",
      "",
      "./run test builds everything and runs all tests; ./run benchmarks measures."
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands (each has --help):%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:a row was refused, or the system asked about does not run",
      "2:the command line is wrong",
      "3:something is in the way; the message says what to do",
      "130:ended by Ctrl-C (143: by ./run stop), after everything was stopped"
    },
    footer = {
      "",
      "Environment:",
      "  GOLDEN_THREAD_JAVA   the folder of a JDK, 25 or newer",
      "  GOLDEN_THREAD_DATA   the data folder"
    })
final class UpCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(
      names = "--fresh",
      description =
          "Begins with no data. What was there is moved to FOLDER.previous beside the data folder,"
              + " in place of what an earlier --fresh moved there; --data FOLDER.previous goes back"
              + " to it.")
  private boolean fresh;

  @Option(names = "--no-sample", description = "Does not load the sample report.")
  private boolean noSample;

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      description =
          "Adds N to every port (8080 to 8083, 18080 to 18083, 15432, 19092, 19093), so that two"
              + " systems, with a data folder each, can run side by side.")
  private int portOffset;

  @Override
  public Integer call() throws InterruptedException {
    Console console = Console.standard();
    Settings chosen = where.settings().withPorts(Ports.offset(portOffset)).thatLearns();
    Settings settings = fresh ? chosen.afresh() : chosen;
    Instant before = Instant.now();
    console.say("Golden Thread starts on %s.".formatted(settings.data()));
    try (GoldenThread system = GoldenThread.start(settings, console)) {
      Sample sample = new Sample(settings, console);
      if (!noSample) {
        sample.loadOnce();
      }
      console.say(
          "Everything is ready after %d seconds."
              .formatted(Duration.between(before, Instant.now()).toSeconds()));
      AfterACut.lookBeside(system, console::say);
      console.say(new Directions(system, where.asOption()).text(sample.isLoaded()));
      new CountDownLatch(1).await();
    }
    return ExitCodes.FINE;
  }

  /** What a newcomer can do with a system that has just started, ready to paste. */
  private record Directions(GoldenThread system, String dataOption) {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    /** Without the sample nothing is said of its figures. */
    String text(boolean hasSample) {
      return Arrays.stream(template().split(BETWEEN_PARAGRAPHS))
          .filter(paragraph -> hasSample || !paragraph.contains("{quarter}"))
          .collect(Collectors.joining(BETWEEN_PARAGRAPHS))
          .replace("{reporting}", address(ServiceName.REPORTING))
          .replace("{outturns}", address(ServiceName.OUTTURNS))
          .replace("{quarter}", Sample.QUARTER)
          .replace("{data}", dataOption)
          .replace("{logs}", system.settings().data().resolve("logs").toString());
    }

    private static String template() {
      try (InputStream text = Directions.class.getResourceAsStream("directions.txt")) {
        return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String address(ServiceName service) {
      return system.base(service).toString();
    }
  }
}

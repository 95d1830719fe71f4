package org.goldenthread.launcher.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.goldenthread.launcher.load.FolderLoader;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "load",
    description = {
      "Sends a folder of CSV files through the APIs of the running system.",
      "The folder is shaped like samples/2020-21-q2; samples/README.md describes the files."
          + " Loading the same folder twice changes nothing. Each row that is refused is listed"
          + " with its reason and stops no other."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row is in",
      "1:a row was refused",
      "2:the command line is wrong",
      "3:the system does not run, or a file cannot be read or lacks a column; nothing was sent"
    })
final class LoadCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "FOLDER", description = "The folder that holds the CSV files.")
  private Path folder = Path.of("");

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description =
          "Why targets, tolerances, polarities or policies of closed or published quarters change,"
              + " where they do.")
  private String reason = "";

  @ArgGroup(exclusive = false, heading = "%nInto a system that ./run did not start:%n")
  private @Nullable Elsewhere elsewhere;

  /** A system of which only the addresses are known. */
  private static final class Elsewhere {

    @Option(
        names = "--indicators",
        required = true,
        paramLabel = "URL",
        description = "The address of its indicators-service, such as https://plan.example.org.")
    private URI indicators = URI.create("");

    @Option(
        names = "--outturns",
        required = true,
        paramLabel = "URL",
        description =
            "The address of its outturns-service. $GOLDEN_THREAD_TOKEN must hold a bearer token of"
                + " the performance team.")
    private URI outturns = URI.create("");

    FolderLoader.Destination destination() {
      String token =
          Optional.ofNullable(System.getenv("GOLDEN_THREAD_TOKEN"))
              .orElseThrow(
                  () ->
                      new CannotStart(
                          "Put a bearer token of the performance team in $GOLDEN_THREAD_TOKEN."));
      return new FolderLoader.Destination(indicators, outturns, token);
    }
  }

  @Override
  public Integer call() {
    Console console = Console.standard();
    boolean complete = loader(console).load(folder, reason);
    console.say(whereToLook());
    return complete ? ExitCodes.FINE : ExitCodes.REFUSED_OR_DOWN;
  }

  private String whereToLook() {
    if (elsewhere != null) {
      return "The dashboard follows within seconds, where that system's reporting-service is.";
    }
    int port = where.running().ports().of(ServiceName.REPORTING);
    return """
    Look at it:  http://localhost:%1$d/          the latest quarter; others are linked there
                 http://localhost:%1$d/quarters  every quarter that has figures\
    """
        .formatted(port);
  }

  private LoadFolder loader(Console console) {
    return elsewhere == null
        ? new LoadFolder(where.running(), console)
        : new LoadFolder(elsewhere.destination(), console);
  }
}

package org.goldenthread.launcher.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "3:the system does not run, or the folder cannot be read"
    })
final class LoadCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "FOLDER", description = "The folder that holds the CSV files.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    boolean complete = new LoadFolder(where.running(), Console.standard()).load(folder);
    return complete ? ExitCodes.FINE : ExitCodes.REFUSED_OR_DOWN;
  }
}

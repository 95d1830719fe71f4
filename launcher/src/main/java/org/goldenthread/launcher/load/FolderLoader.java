package org.goldenthread.launcher.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Sends a folder shaped like {@code samples/2020-21-q2} to a running system, in the order in which
 * one thing needs another: plan, directorates, definitions, targets, then what directorates submit.
 * Loading a folder twice changes nothing; a row that is refused stops no other.
 */
public final class FolderLoader {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Destination destination;
  private final LoadProgress progress;
  private final Duration patience;

  /**
   * Where to send.
   *
   * @param indicators the address of indicators-service, without a path
   * @param outturns the address of outturns-service, without a path
   * @param token a bearer token of the performance team
   */
  public record Destination(URI indicators, URI outturns, String token) {}

  /** To this system, telling how far it has come. */
  public FolderLoader(Destination destination, LoadProgress progress) {
    this(destination, progress, PATIENCE);
  }

  /** With patience of this length, for what is new to a service and for one that is down. */
  FolderLoader(Destination destination, LoadProgress progress, Duration patience) {
    this.destination = destination;
    this.progress = progress;
    this.patience = patience;
  }

  /**
   * Sends it all.
   *
   * @throws LoadingStopped if the folder cannot be read or a service does not answer
   */
  public LoadReport load(Path folder) {
    Folder files = new Folder(folder);
    Load load =
        new Load(
            files,
            new IndicatorsService(connection(destination.indicators())),
            new OutturnsService(connection(destination.outturns())),
            new CatchUp(patience),
            new Tally(progress));
    send(load, FolderZip.of(folder, Folder.FILES));
    return load.tally().report();
  }

  private static void send(Load load, byte[] zip) {
    PlanFiles plan = new PlanFiles(load);
    plan.send();
    new DirectoratesFile(load).send();
    new IndicatorsFile(load).send();
    new TargetsFile(load).send();
    Map<CsvRow, String> refused = new ActivitiesFile(load, plan).register();
    new SubmittedFiles(load).send(zip, refused);
  }

  private Connection connection(URI service) {
    return new Connection(service, destination.token(), patience);
  }
}

package org.goldenthread.launcher;

import java.net.URI;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.PostgresServer;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.StopAtExit;

/**
 * The whole system on this machine: a real PostgreSQL, a real Kafka broker and the four services,
 * each a process of its own. A process that ends by itself is started again. All of them end with
 * this one; what a killed launcher left behind is ended at the next start.
 */
public final class GoldenThread implements StopAtExit.Stoppable, AutoCloseable {

  private static final Duration TELLING = Duration.ofSeconds(15);
  private static final Duration RESTART_GRACE = Duration.ofSeconds(5);

  private final Settings settings;
  private final Progress progress;
  private final FileLock lock;
  private final Parts parts;
  private final Supervisor supervisor;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private boolean stopped;

  private GoldenThread(Settings settings, Progress progress, FileLock lock, Parts parts) {
    this.settings = settings;
    this.progress = progress;
    this.lock = lock;
    this.parts = parts;
    this.supervisor = new Supervisor(threads, progress);
  }

  /** Starts it, telling nobody what happens. */
  public static GoldenThread start(Settings settings) {
    return start(settings, Progress.silent());
  }

  /**
   * Starts it and returns when every part is ready.
   *
   * @throws CannotStart with what is the matter and what to do; nothing is left running then
   */
  public static GoldenThread start(Settings settings, Progress progress) {
    DataFolder data = new DataFolder(settings.data());
    data.prepare();
    FileLock lock = data.lock().orElseThrow(() -> runsAlready(settings));
    try {
      RunningSystem.ofThisProcess(settings.ports()).write(settings.data());
      Leftovers.stop(settings, progress);
      if (settings.fresh() || data.isHalfSetAside()) {
        data.setAside().ifPresent(previous -> progress.say(kept(previous)));
      }
      new Preflight(settings).check();
    } catch (CannotStart refusal) {
      DataFolder.release(lock);
      throw refusal;
    }
    GoldenThread system = new GoldenThread(settings, progress, lock, Parts.of(settings));
    system.begin();
    return system;
  }

  private static String kept(DataFolder previous) {
    return "What was there is kept in %s until the next --fresh. To go back: ./run --data '%s'"
        .formatted(previous.path(), previous.path());
  }

  private static CannotStart runsAlready(Settings settings) {
    return new CannotStart(
        ("Golden Thread runs already on %s. ./run status shows it, ./run stop stops it; --data"
                + " FOLDER --port-offset 1000 starts another beside it.")
            .formatted(settings.data()));
  }

  private void begin() {
    StopAtExit.add(this);
    try {
      Parallel.run(threads, List.of(this::startPostgresql, () -> start(parts.kafka())));
      Parallel.run(
          threads, parts.services().stream().<Runnable>map(each -> () -> start(each)).toList());
    } catch (CannotStart refusal) {
      boolean wanted = isStopped();
      stop();
      throw wanted ? new CannotStart("It was stopped before it was ready.", refusal) : refusal;
    }
    parts.all().forEach(supervisor::watch);
  }

  private void startPostgresql() {
    start(parts.postgresql());
    DataFolder data = new DataFolder(settings.data());
    for (ServiceName service : ServiceName.values()) {
      if (service.hasDatabase()) {
        parts
            .postgresql()
            .createDatabase(
                service.id(), Parts.password(data, service), Parts.ownerPassword(data, service));
      }
    }
  }

  private void start(Part part) {
    long before = System.nanoTime();
    Thread telling = Thread.startVirtualThread(() -> tellWhatIsAwaited(part, before));
    try {
      part.start();
    } finally {
      telling.interrupt();
    }
    progress.say(
        "  %-11s ready after %4.1f s on port %d"
            .formatted(part.name(), (System.nanoTime() - before) / 1e9, part.port()));
  }

  private void tellWhatIsAwaited(Part part, long since) {
    try {
      while (true) {
        Thread.sleep(TELLING);
        progress.say(
            "  %-11s starts for %3.0f s now; it says: %s"
                .formatted(
                    part.name(),
                    (System.nanoTime() - since) / 1e9,
                    part.process().map(ChildProcess::lastWords).orElse("")));
      }
    } catch (InterruptedException ready) {
      Thread.currentThread().interrupt();
    }
  }

  /** How it was started. */
  public Settings settings() {
    return settings;
  }

  /** The address of one service, without a path. */
  public URI base(ServiceName service) {
    return Service.base(settings.ports().of(service));
  }

  /** Where one service tells its health and metrics, without a path. */
  public URI management(ServiceName service) {
    return Service.base(settings.ports().management(service));
  }

  /** What Kafka's clients connect to. */
  public String bootstrapServers() {
    return parts.kafka().bootstrapServers();
  }

  /** Whether the broker ended without order the last time, so that records may be gone. */
  public boolean wasCutOff() {
    return parts.kafka().wasCutOff();
  }

  /** The databases: each is named as its service is. */
  public PostgresServer postgresql() {
    return parts.postgresql();
  }

  /** Makes tokens that this system accepts. */
  public Tokens tokens() {
    return Tokens.of(settings);
  }

  /** All parts, in the order in which they are started. */
  public List<Part> parts() {
    return parts.all();
  }

  /** The part of this name: {@code postgresql}, {@code kafka} or a service's. */
  public Part part(String name) {
    return parts.all().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no part named " + name));
  }

  /** Ends one part as {@code kill -9} does; it is then started again like any that ended. */
  public void kill(String name) {
    part(name).process().ifPresent(ChildProcess::kill);
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** Ends it all in good order: the services, then what they stand on. Again, it does nothing. */
  @Override
  public void stop() {
    synchronized (this) {
      if (stopped) {
        return;
      }
      stopped = true;
    }
    progress.say(stopping());
    supervisor.stop();
    threads.shutdownNow();
    awaitThreads();
    StopAtExit.stop(parts.services());
    StopAtExit.stop(List.of(parts.kafka(), parts.postgresql()));
    StopAtExit.remove(this);
    DataFolder.release(lock);
    progress.say("Stopped. The data stays in %s.".formatted(settings.data()));
  }

  private String stopping() {
    return parts.all().stream().anyMatch(Part::learns)
        ? "Stopping. What this first run learnt is kept, so that the next starts quicker: this"
            + " can take a minute."
        : "Stopping.";
  }

  private void awaitThreads() {
    try {
      threads.awaitTermination(RESTART_GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }
}

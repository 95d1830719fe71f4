package org.goldenthread.launcher.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.jvm.AotCache;
import org.goldenthread.launcher.jvm.JavaProgram;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.ChildCommand;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.PidFile;
import org.goldenthread.launcher.process.ProcessSignal;
import org.goldenthread.launcher.process.Shell;
import org.goldenthread.launcher.process.StopAtExit;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker in a folder, reachable from this machine only. It makes no topic by itself.
 * Stopped and started again, also after {@code kill -9} or on other ports, it has what it had.
 */
public final class KafkaBroker implements Part, AutoCloseable {

  private static final String STOPPED_IN_ORDER = ".kafka_cleanshutdown";
  private static final Duration STOP_GRACE = Duration.ofSeconds(20);
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

  private static final List<String> FORMAT_OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final int ANSWER_WITHIN = Math.toIntExact(Duration.ofSeconds(5).toMillis());

  /**
   * What every client asks first: the length of the rest, ApiVersions (18), its version 0, the
   * question's number, no name.
   */
  private static final byte[] QUESTION = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 7, -1, -1};

  private final Places places;
  private final KafkaProperties properties;
  private final AotCache cache;
  private @Nullable ChildProcess process;
  private volatile boolean cutOff;

  /**
   * Where its files are.
   *
   * @param folder its configuration and its records
   * @param jars the broker's class path
   * @param log what it prints
   */
  public record Places(Path folder, Path jars, Path log) {
    private Places absolute() {
      return new Places(
          folder.toAbsolutePath().normalize(), jars.toAbsolutePath().normalize(), log);
    }
  }

  /** A broker whose files all lie in one folder; port 0 stands for one that is free. */
  public KafkaBroker(Path folder, Path jars, int port) {
    this(
        new Places(folder, jars, folder.resolve("kafka.log")),
        new Ports.Kafka(port == 0 ? FreePort.find() : port, FreePort.find()),
        false);
  }

  /** A broker that keeps what it learns for its next start, if it is told to. */
  public KafkaBroker(Places places, Ports.Kafka ports, boolean learning) {
    this.places = places.absolute();
    this.properties =
        new KafkaProperties(this.places.folder(), ports.clients(), ports.controller());
    this.cache = AotCache.of(this.places.jars(), JAVA_OPTIONS, learning);
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public int port() {
    return properties.port();
  }

  /** What a client connects to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port();
  }

  /** Starts it and waits until it accepts clients; the first time it formats its folder first. */
  @Override
  public void start() {
    if (!Files.isDirectory(places.jars())) {
      throw new CannotStart(
          "Kafka's jars are not in %s. Build the module kafka-broker (./run does)."
              .formatted(places.jars()));
    }
    stopLeftover();
    cutOff = wasCutOff(properties.records());
    properties.write();
    format();
    StopAtExit.add(this);
    cache.prepare();
    ChildProcess started = ChildProcess.start(command());
    process = started;
    pidFile().write(started.pid());
    started.awaitHealthy(this::isHealthy);
  }

  /** Kafka leaves a mark among its records when it has written all of them, and takes it away. */
  private static boolean wasCutOff(Path records) {
    return Files.isDirectory(records) && !Files.exists(records.resolve(STOPPED_IN_ORDER));
  }

  /**
   * Whether it ended before this start without writing its records to the disk. If the machine went
   * with it, what it had acknowledged in its last seconds may be gone.
   */
  public boolean wasCutOff() {
    return cutOff;
  }

  /** Once; a formatting that was interrupted is done again from nothing. */
  private void format() {
    RecordsVersion version = new RecordsVersion(places.folder(), places.jars());
    if (version.check()) {
      return;
    }
    Folders.delete(properties.records());
    Shell.Outcome outcome = Shell.run(javaLine(FORMAT_OPTIONS, formatting()));
    if (!outcome.success()) {
      throw new CannotStart("Kafka could not make its files.%n%s".formatted(outcome.output()));
    }
    version.write();
  }

  private static List<String> formatting() {
    return List.of(
        "kafka.tools.StorageTool",
        "format",
        "--cluster-id",
        KafkaProperties.newClusterId(),
        "--config");
  }

  private ChildCommand command() {
    List<String> options = Stream.concat(JAVA_OPTIONS.stream(), cache.options().stream()).toList();
    return new ChildCommand(
        name(), javaLine(options, List.of("kafka.Kafka")), Map.of(), places.folder(), places.log());
  }

  /** The configuration's path is the last argument, for the broker as for its tools. */
  private List<String> javaLine(List<String> options, List<String> program) {
    List<String> line = new ArrayList<>();
    line.add(JavaProgram.path());
    line.addAll(options);
    line.addAll(List.of("-cp", places.jars() + "/*"));
    line.addAll(program);
    line.add(properties.file().toString());
    return line;
  }

  private PidFile pidFile() {
    return new PidFile(places.folder().resolve("kafka.pid"), " " + properties.file());
  }

  @Override
  public Optional<ProcessHandle> running() {
    return pidFile().ours();
  }

  @Override
  public void stopLeftover() {
    pidFile().stopLeftover(ProcessSignal.TERMINATE, STOP_GRACE);
  }

  /** One that hangs takes connections and answers nothing. */
  @Override
  public boolean isHealthy() {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), ANSWER_WITHIN);
      socket.setSoTimeout(ANSWER_WITHIN);
      socket.getOutputStream().write(QUESTION);
      return socket.getInputStream().readNBytes(Integer.BYTES).length == Integer.BYTES;
    } catch (IOException silent) {
      return false;
    }
  }

  @Override
  public boolean learns() {
    return cache.learns();
  }

  @Override
  public Optional<ChildProcess> process() {
    return Optional.ofNullable(process);
  }

  @Override
  public void stop() {
    process().ifPresent(running -> running.stop(cache.grace(STOP_GRACE)));
    cache.keep();
    StopAtExit.remove(this);
  }

  @Override
  public void close() {
    stop();
  }
}

package org.goldenthread.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.jvm.AotCache;
import org.goldenthread.launcher.jvm.JavaProgram;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.ChildCommand;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.HealthCheck;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.PidFile;
import org.goldenthread.launcher.process.ProcessSignal;
import org.goldenthread.launcher.process.StopAtExit;
import org.jspecify.annotations.Nullable;

/** One of the four services, as its build left it. */
final class Service implements Part {

  private static final Duration STOP_GRACE = Duration.ofSeconds(15);

  /**
   * All that a process may take is bounded: heap, compiled code and buffers. The heap begins small,
   * since Java would otherwise begin with a share of the machine. What native code gave back, the
   * compiler's above all, goes back to the machine every ten seconds.
   */
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms40m",
          "-Xmx256m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:TrimNativeHeapInterval=10000",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  /** glibc would keep a pool of memory for each thread; elsewhere nobody reads this. */
  private static final Map<String, String> FEW_POOLS = Map.of("MALLOC_ARENA_MAX", "2");

  private final String name;
  private final ServiceName service;
  private final Settings settings;
  private final Map<String, String> environment;
  private final HealthCheck health;
  private final HealthCheck life;
  private final AotCache cache;
  private @Nullable ChildProcess process;

  /**
   * A service.
   *
   * @param name its own, where two of one service run beside each other
   */
  Service(String name, ServiceName service, Settings settings, Map<String, String> environment) {
    this.name = name;
    this.service = service;
    this.settings = settings;
    this.environment = new HashMap<>(FEW_POOLS);
    this.environment.putAll(environment);
    this.health = HealthCheck.http(management().resolve("/q/health/ready"));
    this.cache = AotCache.of(folder(settings, service), JAVA_OPTIONS, settings.learning());
    this.life = HealthCheck.http(management().resolve("/q/health/live"));
  }

  private URI management() {
    return base(Integer.parseInt(Objects.requireNonNull(environment.get(Parts.MANAGEMENT_PORT))));
  }

  /** The address of whatever listens on this port of this machine. */
  static URI base(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The program that the build makes. */
  static Path program(Settings settings, ServiceName service) {
    return folder(settings, service).resolve("quarkus-run.jar");
  }

  private static Path folder(Settings settings, ServiceName service) {
    return settings.root().resolve(service.module()).resolve("target/quarkus-app");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Path> hold() {
    return Optional.of(new DataFolder(settings.data()).run().resolve(name + ".hold"));
  }

  @Override
  public int port() {
    return settings.ports().of(service);
  }

  @Override
  public void start() {
    stopLeftover();
    StopAtExit.add(this);
    cache.prepare();
    ChildProcess started = ChildProcess.start(command());
    process = started;
    pidFile().write(started.pid());
    started.awaitHealthy(health);
  }

  private ChildCommand command() {
    DataFolder data = new DataFolder(settings.data());
    List<String> line = new ArrayList<>();
    line.add(JavaProgram.path());
    line.addAll(JAVA_OPTIONS);
    line.addAll(cache.options());
    line.addAll(ownership());
    line.addAll(List.of("-jar", program(settings, service).toString()));
    return new ChildCommand(name(), line, environment, data.service(service), data.log(name()));
  }

  /** Words on the command line by which a left-over process is known to be ours. */
  private List<String> ownership() {
    return List.of("-Dgolden-thread.data=" + settings.data(), "-Dgolden-thread.child=" + name);
  }

  private PidFile pidFile() {
    return new PidFile(
        new DataFolder(settings.data()).run().resolve(name() + ".pid"),
        String.join(" ", ownership()));
  }

  @Override
  public Optional<ProcessHandle> running() {
    return pidFile().ours();
  }

  @Override
  public void stopLeftover() {
    pidFile().stopLeftover(ProcessSignal.TERMINATE, STOP_GRACE);
  }

  @Override
  public boolean isHealthy() {
    return health.passes();
  }

  @Override
  public boolean isLive() {
    return life.passes();
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
}

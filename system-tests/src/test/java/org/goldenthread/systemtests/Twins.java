package org.goldenthread.systemtests;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.CannotStart;
import org.goldenthread.launcher.process.ChildProcess;
import org.goldenthread.launcher.process.Part;

/** Second instances of services, beside those that the system has; they too are started again. */
final class Twins implements AutoCloseable {

  private final GoldenThread system;
  private final Map<ServiceName, Part> parts = new ConcurrentHashMap<>();
  private final Map<ServiceName, URI> bases = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Twins(GoldenThread system) {
    this.system = system;
  }

  /** Returns when it is ready. */
  void start(ServiceName service) {
    String name = service.id() + "-2";
    int port = FreePort.find();
    Part twin =
        Parts.service(
            system.settings(),
            service,
            name,
            Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                Parts.MANAGEMENT_PORT,
                Integer.toString(FreePort.find()),
                "GOLDENTHREAD_DATA_DIR",
                system.settings().data().resolve(name).toString()));
    parts.put(service, twin);
    keep(twin);
    bases.put(service, URI.create("http://127.0.0.1:" + port));
  }

  private void keep(Part twin) {
    while (!closed && twin.process().filter(ChildProcess::isAlive).isEmpty()) {
      try {
        twin.start();
      } catch (CannotStart notYet) {
        Fault.pause(Duration.ofSeconds(1));
      }
    }
    twin.process().ifPresent(process -> process.whenEnded(_ -> keep(twin)));
  }

  /** Where the second instance answers; that of the first where there is no second. */
  URI base(ServiceName service) {
    return bases.getOrDefault(service, system.base(service));
  }

  /** Those that were started. */
  Stream<Part> parts() {
    return parts.values().stream();
  }

  @Override
  public void close() {
    closed = true;
    parts.values().forEach(Part::stop);
  }
}

package org.goldenthread.launcher.ports;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.goldenthread.launcher.process.CannotStart;

/**
 * The loopback ports of one running system.
 *
 * @param byName every port by the name of what listens on it
 */
public record Ports(SequencedMap<String, Integer> byName) {

  private static final String MANAGEMENT = "-management";
  private static final String POSTGRESQL = "postgresql";
  private static final String KAFKA = "kafka";
  private static final String CONTROLLER = "kafka-controller";
  private static final int LOWEST = 8080;
  private static final int HIGHEST = 19_093;

  /**
   * The broker's two ports.
   *
   * @param clients what producers and consumers connect to
   * @param controller what the broker uses for itself
   */
  public record Kafka(int clients, int controller) {}

  /**
   * The ports that the API promises, 8080 to 8083; those for health and metrics, 18080 to 18083;
   * and 15432, 19092 and 19093.
   */
  public static Ports standard() {
    SequencedMap<String, Integer> ports = new LinkedHashMap<>();
    for (ServiceName service : ServiceName.values()) {
      ports.put(service.id(), service.standardPort());
      ports.put(service.id() + MANAGEMENT, 10_000 + service.standardPort());
    }
    ports.put(POSTGRESQL, 15_432);
    ports.put(KAFKA, HIGHEST - 1);
    ports.put(CONTROLLER, HIGHEST);
    return new Ports(ports);
  }

  /** The standard ports, each this much higher; 1000 gives 9080, 9081 and so on. */
  public static Ports offset(int by) {
    if (LOWEST + by < 1024 || HIGHEST + by > 65_535) {
      throw new CannotStart(
          "A port offset of %d is out of range: choose one between -7000 and 46000, such as 1000."
              .formatted(by));
    }
    Ports moved = standard();
    moved.byName.replaceAll((_, port) -> port + by);
    return moved;
  }

  /** Ports that nobody uses now, for tests. */
  public static Ports free() {
    Ports ports = standard();
    Iterator<Integer> free = FreePort.find(ports.byName.size()).iterator();
    ports.byName.replaceAll((_, _) -> free.next());
    return ports;
  }

  /** The inverse of {@link #byName}; 0 is the port of what is not named. */
  public static Ports of(Map<String, Integer> byName) {
    Ports ports = standard();
    ports.byName.replaceAll((name, _) -> byName.getOrDefault(name, 0));
    return ports;
  }

  /** Where one service answers everybody. */
  public int of(ServiceName service) {
    return named(service.id());
  }

  /** Where one service tells operators its health and metrics. */
  public int management(ServiceName service) {
    return named(service.id() + MANAGEMENT);
  }

  /** The databases. */
  public int postgresql() {
    return named(POSTGRESQL);
  }

  /** The broker. */
  public Kafka kafka() {
    return new Kafka(named(KAFKA), named(CONTROLLER));
  }

  private int named(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }
}

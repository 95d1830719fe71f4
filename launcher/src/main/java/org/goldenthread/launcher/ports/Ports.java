package org.goldenthread.launcher.ports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.launcher.process.CannotStart;

/**
 * The loopback ports of one running system.
 *
 * @param reporting dashboards and pages
 * @param indicators the plan and what is measured
 * @param outturns submissions
 * @param scoring scores
 * @param postgresql databases
 * @param kafka the broker and, for itself, its controller
 */
public record Ports(
    int reporting, int indicators, int outturns, int scoring, int postgresql, Kafka kafka) {

  private static final int HIGHEST = 65_535;

  /**
   * The broker's two ports.
   *
   * @param clients what producers and consumers connect to
   * @param controller what the broker uses for itself
   */
  public record Kafka(int clients, int controller) {}

  /** The ports that the API promises: 8080 to 8083, 15432, 19092 and 19093. */
  public static Ports standard() {
    return new Ports(8080, 8081, 8082, 8083, 15_432, new Kafka(19_092, 19_093));
  }

  /** The standard ports, each this much higher; 1000 gives 9080, 9081 and so on. */
  public static Ports offset(int by) {
    Ports from = standard();
    if (from.reporting + by < 1024 || from.kafka.controller + by > HIGHEST) {
      throw new CannotStart(
          "A port offset of %d is out of range: choose one between -7000 and 46000, such as 1000."
              .formatted(by));
    }
    return new Ports(
        from.reporting + by,
        from.indicators + by,
        from.outturns + by,
        from.scoring + by,
        from.postgresql + by,
        new Kafka(from.kafka.clients + by, from.kafka.controller + by));
  }

  /** Ports that nobody uses now, for tests. */
  public static Ports free() {
    List<Integer> free = FreePort.find(7);
    return new Ports(
        free.get(0),
        free.get(1),
        free.get(2),
        free.get(3),
        free.get(4),
        new Kafka(free.get(5), free.get(6)));
  }

  /** The port of one service. */
  public int of(ServiceName service) {
    return switch (service) {
      case REPORTING -> reporting;
      case INDICATORS -> indicators;
      case OUTTURNS -> outturns;
      case SCORING -> scoring;
    };
  }

  /** Every port by the name of what listens on it. */
  public Map<String, Integer> byName() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (ServiceName service : ServiceName.values()) {
      ports.put(service.id(), of(service));
    }
    ports.put("postgresql", postgresql);
    ports.put("kafka", kafka.clients);
    ports.put("kafka-controller", kafka.controller);
    return ports;
  }

  /** The inverse of {@link #byName}. */
  public static Ports of(Map<String, Integer> byName) {
    return new Ports(
        byName.getOrDefault("reporting", 0),
        byName.getOrDefault("indicators", 0),
        byName.getOrDefault("outturns", 0),
        byName.getOrDefault("scoring", 0),
        byName.getOrDefault("postgresql", 0),
        new Kafka(byName.getOrDefault("kafka", 0), byName.getOrDefault("kafka-controller", 0)));
  }
}

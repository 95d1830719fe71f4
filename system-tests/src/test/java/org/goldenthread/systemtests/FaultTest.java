package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.assertj.core.api.Assumptions;
import org.awaitility.Awaitility;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnScored;
import org.goldenthread.events.Topic;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.check.SystemCheck;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.process.Part;
import org.goldenthread.launcher.process.ProcessMemory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever happens to a process or the disk while people work: what was acknowledged arrives, once,
 * in order, and shows. With {@code -Dgolden-thread.faults=all}, or with beginnings of their names,
 * other faults than kills happen too, the second half of them while each service has two instances;
 * {@code ./run test --faults} says so. They come in an order that follows from the seed, and stop
 * in time for twenty minutes.
 */
class FaultTest {

  private static final String WANTED = System.getProperty("golden-thread.faults", "kill");
  private static final long SEED = Long.getLong("golden-thread.seed", 1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration WHOLE = Duration.ofMinutes(20);
  private static final Duration RECOVERY = Duration.ofSeconds(40);

  /** Two are wanted; here services run with the quick compiler only, beside their clients. */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private static final Duration WARMING = Duration.ofSeconds(20);
  private static final Duration BESIDE = Duration.ofSeconds(1);
  private static final long BEGUN = System.nanoTime();
  private static final List<String> REPORT = new ArrayList<>();

  private static Optional<SmallDisk> disk = Optional.empty();
  private static GoldenThread system;
  private static Twins twins;
  private static Load load;

  @BeforeAll
  static void start() {
    Path parent = Path.of("target", "systems").toAbsolutePath();
    disk = "kill".equals(WANTED) ? Optional.empty() : SmallDisk.below(parent);
    system =
        GoldenThread.start(
            disk.map(it -> WholeSystem.settings("failing").withData(it.folder().resolve("data")))
                .orElseGet(() -> WholeSystem.settings("failing")),
            line -> REPORT.add("  " + line));
    twins = new Twins(system);
    load = new Load(system, twins, SEED);
    if (!"kill".equals(WANTED)) {
      happen(new Fault("none", WARMING, _ -> Fault.pause(WARMING)));
    }
    REPORT.clear();
    REPORT.add("Seed %d, faults %s".formatted(SEED, WANTED));
  }

  @AfterAll
  static void stop() {
    load.close();
    twins.close();
    system.close();
    disk.ifPresent(SmallDisk::close);
  }

  @TestFactory
  Stream<DynamicTest> shouldLoseAndDoubleNothing() {
    List<Fault> faults =
        new ArrayList<>(Fault.all(system, disk).stream().filter(FaultTest::isWanted).toList());
    Collections.shuffle(faults, new Random(SEED));
    if (!"kill".equals(WANTED)) {
      faults.add(faults.size() / 2, Fault.secondInstances(twins));
    }
    return Stream.concat(
        faults.stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> meet(fault))),
        Stream.of(DynamicTest.dynamicTest("every topic and store", FaultTest::shouldAgree)));
  }

  private static boolean isWanted(Fault fault) {
    return Stream.of(WANTED.split(",", -1))
        .anyMatch(name -> name.equals("all") || fault.name().startsWith(name));
  }

  private static void meet(Fault fault) {
    Duration left = WHOLE.minusNanos(System.nanoTime() - BEGUN);
    if (left.compareTo(fault.lasts().plus(RECOVERY)) < 0) {
      REPORT.add(fault.name() + ": no time was left");
      Assumptions.assumeThat(left).as("no time was left").isGreaterThan(WHOLE);
    }
    long over = happen(fault);
    Map<String, Duration> slowest = load.slowestSince();
    try {
      load.clients().forEach(FaultTest::awaitShown);
    } finally {
      report(fault, (System.nanoTime() - over) / 1e9, slowest);
    }
    awaitReady();
    assertThat(kept()).isNotEmpty().isEqualTo(load.outturns());
    assertThat(load.wrongSince().stream().limit(3)).isEmpty();
    if (fault.name().startsWith(Crowd.NAME)) {
      assertThat(slowest.values()).allMatch(it -> it.compareTo(AT_ONCE) < 0);
    }
  }

  /** What each process of the system holds, by its name. */
  private static Map<String, Long> memory() {
    return Stream.concat(system.parts().stream(), twins.parts())
        .collect(
            Collectors.toMap(
                Part::name,
                part -> part.running().map(ProcessMemory::megabytes).orElse(0L),
                Long::max,
                TreeMap::new));
  }

  /** Returns when it is over and everybody has finished, with the time of the former. */
  private static long happen(Fault fault) {
    load.begin();
    try {
      Fault.pause(BESIDE);
      fault.happening().accept(system);
      long over = System.nanoTime();
      Fault.pause(BESIDE);
      return over;
    } finally {
      load.rest();
    }
  }

  /** Each process itself: what the other instance of it answers hides one that stays away. */
  private static void awaitReady() {
    Awaitility.await("every process is ready again")
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Stream.concat(system.parts().stream(), twins.parts()))
                    .allMatch(Part::isHealthy));
  }

  private static void shouldAgree() {
    assertThat(scores()).doesNotHaveDuplicates();
    assertThat(
            new SystemCheck(system.postgresql(), system.bootstrapServers(), line -> {})
                .steady(() -> Fault.pause(BESIDE)))
        .isEmpty();
  }

  private static void report(Fault fault, double seconds, Map<String, Duration> slowest) {
    REPORT.add(
        "%s: %d acknowledged, shown %.1f s after its end, waited at most %s; %s; MB %s"
            .formatted(
                fault.name(),
                load.acknowledged(),
                seconds,
                slowest,
                load.answersSince(),
                memory()));
    try {
      Files.write(Path.of("target", "faults.txt"), REPORT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last value and target of each indicator, with the score that follows from them. */
  private static void awaitShown(Client client) {
    Awaitility.await("everything acknowledged on the dashboard")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              Map<String, Object> shown = new TreeMap<>();
              Map<String, Object> wanted = new TreeMap<>();
              for (JsonNode row : client.corporate(Load.QUARTER).get("scorecard")) {
                show(row, shown, wanted);
              }
              assertThat(shown).isEqualTo(wanted);
            });
  }

  private static void show(JsonNode row, Map<String, Object> shown, Map<String, Object> wanted) {
    String ref = row.get("ref").asText();
    List<Integer> values = load.outturns().getOrDefault(ref, List.of());
    if (values.isEmpty()) {
      return;
    }
    List<Integer> last = List.of(values.getLast(), load.targets().getOrDefault(ref, 1));
    wanted.put(ref, last);
    String explanation = row.path("explanation").asText().replace(",", "");
    shown.put(
        ref,
        Stream.of("/outturn/value", "/target/value")
            .map(at -> row.at(at).asInt())
            .filter(value -> explanation.contains(value.toString()))
            .toList());
  }

  /** What outturns-service keeps of each indicator, in order. */
  private static Map<String, List<Integer>> kept() {
    Map<String, List<Integer>> kept = new TreeMap<>();
    try (var connection =
            DriverManager.getConnection(
                system.postgresql().jdbcUrl("outturns"),
                system.postgresql().superuser(),
                system.postgresql().superuserPassword());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select subject, document ->> 'value' from outturn_revision"
                    + " order by subject, quarter, revision")) {
      while (rows.next()) {
        kept.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
            .add(new BigDecimal(rows.getString(2)).intValueExact());
      }
      return kept;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Every revision of a score that was told, as often as it was. */
  private static List<String> scores() {
    List<String> scores = new ArrayList<>();
    new Topics(system.bootstrapServers(), System.out)
        .readAll(
            List.of(Topic.OUTTURN_SCORED.topicName()),
            new ByteArrayDeserializer(),
            told -> {
              OutturnScored score = EventJson.read(told.value(), OutturnScored.class);
              scores.add(
                  "%s %s revision %d".formatted(score.ref(), score.quarter(), score.revision()));
            });
    return scores;
  }
}

package org.goldenthread.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * People at work: each sends one thing after another, and again what was not acknowledged, with the
 * same key, as docs/integrate/submit.md says. What was acknowledged is written down, and every
 * answer that nobody should get.
 */
final class Load implements AutoCloseable {

  static final String QUARTER = "2020-21-Q2";

  private static final String BATCHES = "/api/v1/outturns/batch";
  private static final String REJECTED = "REJECTED";
  private static final int POSTERS = 3;
  private static final int REFS_EACH = 8;
  private static final int BATCH = POSTERS * REFS_EACH;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BREATH = Duration.ofMillis(20);

  private final List<Client> clients;
  private final String token;
  private final Random random;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, List<Integer>> outturns = new ConcurrentHashMap<>();
  private final Map<String, Integer> targets = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> answers = new ConcurrentSkipListMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Map<String, Duration> slowest = new ConcurrentSkipListMap<>();
  private final List<Thread> people = new ArrayList<>();
  private volatile boolean working;

  /** Of nobody yet; the council that they work for is made. */
  Load(GoldenThread system, Twins twins, long seed) {
    this.clients = List.of(new Client(system), new Client(system, twins::base));
    this.token = client().performanceTeam();
    this.random = new Random(seed);
    WholeSystem.load(system, council());
    Map<String, Integer> all = refs().collect(Collectors.toMap(ref -> ref, ref -> 1));
    Awaitility.await("the council is known to outturns-service")
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                !client()
                    .post(ServiceName.OUTTURNS, BATCHES + "?dryRun=true", batch(all), token)
                    .text()
                    .contains(REJECTED));
  }

  /** Asks the one or the other instance, where there are two: whoever repeats asks any. */
  private Client client() {
    return clients.get(ThreadLocalRandom.current().nextInt(clients.size()));
  }

  /** One for each instance of the services. */
  List<Client> clients() {
    return clients;
  }

  private static Path council() {
    try {
      Path folder = Files.createTempDirectory("council");
      write(
          folder,
          "plan.csv",
          "code,name,first_year,last_year,scoring_policy",
          "P,Plan,2020-21,2020-21,three-level");
      write(folder, "priorities.csv", "code,name,order", "ALL,Everything,1");
      write(folder, "directorates.csv", "code,name,note", "DIR,Directorate,");
      write(
          folder,
          "indicators.csv",
          "ref,title,unit,polarity,directorate,priority,cumulative,reporting_lag_quarters,retired",
          refs()
              .map("%s,Measure,number,higher,DIR,ALL,false,0,false"::formatted)
              .toArray(String[]::new));
      write(
          folder,
          "targets.csv",
          "ref,period,target,raw_text,target_note",
          refs().map(ref -> "%s,%s,1,,".formatted(ref, QUARTER)).toArray(String[]::new));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, String file, String head, String... rows)
      throws IOException {
    Files.writeString(folder.resolve(file), head + "\n" + String.join("\n", rows) + "\n");
  }

  private static Stream<String> refs() {
    return IntStream.range(0, 2 * BATCH).mapToObj(Load::ref);
  }

  /** Of the indicators that they send, as if there were no end of them. */
  static String ref(int number) {
    return "FAULT." + (number % (2 * BATCH) + 1);
  }

  /** They begin, and go on until {@link #rest}. */
  void begin() {
    working = true;
    for (int poster = 0; poster < POSTERS; poster++) {
      int first = poster * REFS_EACH;
      people.add(person(() -> post(ref(first + random.nextInt(REFS_EACH)))));
    }
    people.add(person(this::postBatch));
    people.add(person(() -> putTarget(ref(random.nextInt(2 * BATCH)))));
    people.add(person(this::changePolicy));
    people.add(person(this::look));
  }

  private Thread person(Runnable doing) {
    return Thread.ofPlatform()
        .start(
            () -> {
              while (working) {
                doing.run();
                Fault.pause(BREATH);
              }
            });
  }

  /** They finish what they have begun, and give up what nobody acknowledges for minutes. */
  void rest() {
    working = false;
    for (Thread person : people) {
      try {
        person.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    people.clear();
  }

  private void post(String ref) {
    int value = next.incrementAndGet();
    String key = UUID.randomUUID().toString();
    if (untilTaken(
        "POST",
        () ->
            client()
                .post(ServiceName.OUTTURNS, "/api/v1/outturns", outturn(ref, value), token, key))) {
      written(ref, value);
    }
  }

  private void postBatch() {
    Map<String, Integer> rows =
        IntStream.range(BATCH, 2 * BATCH)
            .boxed()
            .collect(Collectors.toMap(Load::ref, each -> next.incrementAndGet()));
    String key = UUID.randomUUID().toString();
    if (untilTaken(
        "batch", () -> client().post(ServiceName.OUTTURNS, BATCHES, batch(rows), token, key))) {
      rows.forEach(this::written);
    }
    Fault.pause(BREATH.multipliedBy(10));
  }

  private static String batch(Map<String, Integer> rows) {
    return rows.entrySet().stream()
        .map(row -> outturn(row.getKey(), row.getValue()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String outturn(String ref, int value) {
    return "{\"ref\": \"%s\", \"quarter\": \"%s\", \"value\": %d, \"status\": \"FINAL\", \"revisionReason\": \"Counted again\"}"
        .formatted(ref, QUARTER, value);
  }

  private void written(String ref, int value) {
    outturns.computeIfAbsent(ref, key -> new ArrayList<>()).add(value);
  }

  private void putTarget(String ref) {
    int value = next.incrementAndGet();
    String path = "/api/v1/indicators/%s/targets/%s".formatted(ref, QUARTER);
    String body = "{\"value\": %d, \"reason\": \"Agreed anew\"}".formatted(value);
    if (untilTaken("PUT", () -> client().put(ServiceName.INDICATORS, path, body, token))) {
      targets.put(ref, value);
    }
    Fault.pause(BREATH.multipliedBy(20));
  }

  /** What rescores everything, also outturns that have just come. */
  private void changePolicy() {
    String policy = random.nextBoolean() ? "three-level" : "three-level-2022";
    untilTaken(
        "PUT plan",
        () ->
            client()
                .put(
                    ServiceName.INDICATORS,
                    "/api/v1/council-plans/P",
                    """
                    {"name": "Plan", "firstYear": "2020-21", "lastYear": "2020-21",
                     "scoringPolicy": "%s",
                     "priorities": [{"code": "ALL", "name": "Everything"}]}
                    """
                        .formatted(policy),
                    token));
    Fault.pause(BREATH.multipliedBy(100));
  }

  private void look() {
    for (ServiceName service : List.of(ServiceName.REPORTING, ServiceName.SCORING)) {
      String path =
          service == ServiceName.SCORING
              ? "/api/v1/scores/%s/%s".formatted(ref(0), QUARTER)
              : "/api/v1/dashboards/corporate/" + QUARTER;
      asked("GET " + service.id(), () -> client().get(service, path));
    }
    Fault.pause(BREATH.multipliedBy(5));
  }

  /** Whether it was taken in the end; what is refused or given up is written down as wrong. */
  private boolean untilTaken(String what, Supplier<Client.Answer> request) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      int status = asked(what, request);
      if (status == 200 || status == 201) {
        return true;
      }
      if (status >= 400 && status < 500) {
        return false;
      }
      Fault.pause(BREATH.multipliedBy(10));
    }
    wrong.add(what + ": never acknowledged");
    return false;
  }

  /** The status; 0 if no answer came, 503 if a row of a batch was answered so. */
  private int asked(String what, Supplier<Client.Answer> request) {
    int status = 0;
    long asked = System.nanoTime();
    try {
      Client.Answer answer = request.get();
      status = answer.status() == 200 && answer.text().contains(REJECTED) ? 503 : answer.status();
      if (isWrong(answer)) {
        wrong.add("%s: %d %s".formatted(what, answer.status(), answer.text()));
      }
    } catch (UncheckedIOException nobodyThere) {
      // Asked again.
    }
    slowest.merge(what, Duration.ofNanos(System.nanoTime() - asked), Load::longer);
    answers
        .computeIfAbsent(
            "%s %s".formatted(what, status == 0 ? "none" : status), key -> new AtomicLong())
        .incrementAndGet();
    return status;
  }

  /** A refusal is a problem, for the moment only, and tells of nothing inside. */
  private static boolean isWrong(Client.Answer answer) {
    boolean refused = answer.status() >= 400;
    boolean forNow =
        answer.contentType().startsWith("application/problem+json")
            && (answer.status() == 503 || answer.status() == 404);
    boolean rowsRefused = answer.text().contains(REJECTED);
    return (refused && !forNow) || (rowsRefused && !answer.text().contains("\"status\":503"));
  }

  /** Every value that was acknowledged for each indicator, in order. */
  Map<String, List<Integer>> outturns() {
    return new TreeMap<>(outturns);
  }

  /** The last target that was acknowledged for each indicator. */
  Map<String, Integer> targets() {
    return new TreeMap<>(targets);
  }

  /** How many values and targets have been acknowledged. */
  long acknowledged() {
    return Stream.of("POST 200", "POST 201", "PUT 200", "PUT 201", "batch 200")
        .mapToLong(
            each ->
                answers.getOrDefault(each, new AtomicLong()).get()
                    * (each.startsWith("batch") ? BATCH : 1))
        .sum();
  }

  /** How often each answer came since the last call. */
  Map<String, AtomicLong> answersSince() {
    Map<String, AtomicLong> since = new TreeMap<>(answers);
    answers.clear();
    return since;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** How long somebody waited for an answer of each kind at most, since the last call. */
  Map<String, Duration> slowestSince() {
    Map<String, Duration> since = new TreeMap<>(slowest);
    slowest.clear();
    return since;
  }

  /** Answers that nobody should get, since the last call. */
  List<String> wrongSince() {
    List<String> found = new ArrayList<>();
    for (String each = wrong.poll(); each != null; each = wrong.poll()) {
      found.add(each);
    }
    return found;
  }

  @Override
  public void close() {
    if (working) {
      rest();
    }
  }
}

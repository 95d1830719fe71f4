package org.goldenthread.outturns.rest;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Jdbi;

/** Things that tests need and are not about; each is new, because nothing is ever removed. */
public final class Fixtures {

  private static final AtomicInteger NEXT_NUMBER = new AtomicInteger(1);
  private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1950);
  private static final String CHANGED =
      "\"changedAt\": \"2019-04-01T08:00:00Z\", \"changedBy\": \"team\"";

  private Fixtures() {}

  /** The reference of an indicator of which nobody has heard. */
  public static String ref() {
    return "TEST." + NEXT_NUMBER.getAndIncrement();
  }

  /** A quarter after 1950 that no other test opens or closes. */
  public static Quarter quarter() {
    return new FinancialYear(NEXT_YEAR.getAndIncrement()).quarter(1);
  }

  /** A percentage of directorate CCS. */
  public static String percentage() {
    return indicator(definition("1950-51-Q1", "\"unit\": \"percent\", \"directorate\": \"CCS\""));
  }

  /** A number that belongs to no directorate. */
  static String corporateNumber() {
    return indicator(definition("1950-51-Q1", "\"unit\": \"number\""));
  }

  /** An indicator of which this service has heard. */
  static String indicator(String definitions) {
    String ref = ref();
    send("indicator-changed", ref, indicatorChanged(ref, 1, definitions));
    return awaitKnown("INDICATOR", ref);
  }

  /** What indicators-service tells of an indicator. */
  public static String indicatorChanged(String ref, int revision, String definitions) {
    return "{\"ref\": \"%s\", \"revision\": %d, \"definitions\": [%s], \"targets\": [], %s}"
        .formatted(ref, revision, definitions, CHANGED);
  }

  /** A definition with what every one needs, and the rest. */
  public static String definition(String from, String rest) {
    return """
    {"fromQuarter": "%s", "title": "Complaints", "polarity": "LOWER_IS_BETTER",
     "cumulative": false, "reportingLag": 0, "informationOnly": false, %s}\
    """
        .formatted(from, rest);
  }

  /** An initiative of directorate CCS. */
  public static String initiative() {
    String ref = "YP" + NEXT_NUMBER.getAndIncrement() + "a";
    send(
        "initiative-changed",
        ref,
        """
        {"ref": "%s", "revision": 1, "title": "Open nurseries", "directorate": "CCS",
         "milestones": [], %s}\
        """
            .formatted(ref, CHANGED));
    return awaitKnown("INITIATIVE", ref);
  }

  /** A directorate of which this service has heard. */
  public static String directorate() {
    return directorate("");
  }

  /** A directorate that ended, with CCS as its successor. */
  static String directorateUntil(String lastQuarter) {
    return directorate(
        "\"lastQuarter\": \"%s\", \"successors\": [\"CCS\"],".formatted(lastQuarter));
  }

  private static String directorate(String rest) {
    String code = "D" + NEXT_NUMBER.getAndIncrement();
    send(
        "directorate-changed",
        code,
        "{\"code\": \"%s\", \"revision\": 1, \"names\": [{\"name\": \"Housing\"}], %s %s}"
            .formatted(code, rest, CHANGED));
    return awaitKnown("DIRECTORATE", code);
  }

  /** An outturn as it is sent. */
  public static String outturn(String ref, String rest) {
    return outturn(ref, "2020-21-Q2", rest);
  }

  /** An outturn as it is sent. */
  public static String outturn(String ref, Object quarter, String rest) {
    return "{\"ref\": \"%s\", \"quarter\": \"%s\", %s}".formatted(ref, quarter, rest);
  }

  /** Sends an event as another service does. */
  public static void send(String topic, String key, String event) {
    try {
      Producers.ONE.send(new ProducerRecord<>(topic, key, event)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A probe of the broker that the service uses. */
  public static TopicProbe topics() {
    return new TopicProbe(bootstrapServers());
  }

  /** The database of the service. */
  public static Jdbi database() {
    return Arc.container().instance(Jdbi.class).get();
  }

  /** Waits until the service has heard of something. */
  public static String awaitKnown(String kind, String code) {
    Awaitility.await("replica of " + code).until(() -> replicaRevision(kind, code) > 0);
    return code;
  }

  /** The revision that the replica has; 0 if it has none. */
  public static long replicaRevision(String kind, String code) {
    return database()
        .withHandle(
            handle ->
                handle
                    .createQuery("select revision from replica where kind = ? and code = ?")
                    .bind(0, kind)
                    .bind(1, code)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(0L));
  }

  private static String bootstrapServers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }

  /** One producer for all tests, because to begin with one takes longer than most tests. */
  private static final class Producers {

    private static final KafkaProducer<String, String> ONE =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
  }
}

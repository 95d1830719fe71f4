package org.goldenthread.launcher.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.goldenthread.launcher.Parts;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.EventTopic;
import org.goldenthread.launcher.check.Told;
import org.goldenthread.launcher.check.Version;
import org.goldenthread.launcher.kafka.Topics;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.postgres.Database;
import org.goldenthread.launcher.process.CannotStart;

/**
 * Puts on a service's topics what they have lost, for a new or lost cluster: every event that
 * reporting-service keeps, word for word and in its order, and that is not there. Consumers pass
 * over the revisions that they have.
 */
public final class Resend {

  private static final int BATCH_BYTES = 500_000;
  private static final int LINGER_MILLIS = 100;

  private final ServiceName service;
  private final Progress progress;
  private final String broker;
  private final Topics topics;
  private final Database archive;

  /** Of a running system. */
  public Resend(Settings settings, ServiceName service, Progress progress) {
    this.service = service;
    this.progress = progress;
    Parts parts = Parts.of(settings);
    this.broker = parts.kafka().bootstrapServers();
    this.topics = new Topics(broker, System.out);
    this.archive = new Database(parts.postgresql(), ServiceName.REPORTING.id());
  }

  /**
   * Sends what is lost.
   *
   * @param dryRun whether it is only counted
   * @return how many events
   */
  public long run(boolean dryRun) {
    long sent = 0;
    for (EventTopic topic : EventTopic.of(service)) {
      long these = dryRun ? lost(topic, event -> {}) : send(topic);
      progress.say("%-26s %,8d".formatted(topic.topic(), these));
      sent += these;
    }
    return sent;
  }

  private long send(EventTopic topic) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      lost(topic, event -> sent.add(producer.send(event)));
      producer.flush();
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
      return sent.size();
    } catch (ExecutionException e) {
      throw new CannotStart("Kafka did not take all of it: %s".formatted(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Sending was interrupted.", e);
    }
  }

  private Map<String, Object> settings() {
    return Map.ofEntries(
        entry("bootstrap.servers", broker),
        entry("acks", "all"),
        entry("compression.type", "lz4"),
        entry("batch.size", BATCH_BYTES),
        entry("linger.ms", LINGER_MILLIS));
  }

  private long lost(EventTopic topic, Consumer<ProducerRecord<String, String>> sending) {
    Set<Version> there = there(topic);
    AtomicLong lost = new AtomicLong();
    archive.each(
        question(topic),
        row -> {
          Kept kept = Kept.read(row);
          if (!there.contains(kept.version())) {
            sending.accept(kept.event(topic));
            lost.incrementAndGet();
          }
          return kept;
        });
    return lost.get();
  }

  /** The key of a record that tells of a finding is what the finding is about. */
  private static String question(EventTopic topic) {
    return """
    select key, quarter, revision,
           case kind when 'FINDING' then document ->> 'subject' else key end,
           told_at, document::text
    from fact where kind = '%s' order by id
    """
        .formatted(topic.name());
  }

  private Set<Version> there(EventTopic topic) {
    Told told = new Told(topic);
    topics.readAll(List.of(topic.topic()), told::take);
    return told.versions();
  }

  /** An event as the read model keeps it. */
  private record Kept(Version version, String key, Instant at, String document) {

    static Kept read(ResultSet row) throws SQLException {
      return new Kept(
          new Version(row.getString(1), row.getString(2), row.getLong(3)),
          row.getString(4),
          row.getTimestamp(5).toInstant(),
          row.getString(6));
    }

    ProducerRecord<String, String> event(EventTopic topic) {
      ProducerRecord<String, String> event =
          new ProducerRecord<>(topic.topic(), null, at.toEpochMilli(), key, document);
      headers(topic).forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
      return event;
    }

    private Map<String, String> headers(EventTopic topic) {
      String identity = "%s %s".formatted(topic.topic(), version);
      return Map.of(
          "ce_specversion",
          "1.0",
          "ce_id",
          UUID.nameUUIDFromBytes(identity.getBytes(UTF_8)).toString(),
          "ce_type",
          "org.goldenthread." + topic.topic() + ".v1",
          "ce_source",
          "urn:golden-thread:" + topic.service().module(),
          "ce_dataschema",
          "urn:golden-thread:schema:%s:v1".formatted(topic.topic()),
          "ce_subject",
          key,
          "ce_time",
          at.toString(),
          "content-type",
          "application/json");
    }
  }
}

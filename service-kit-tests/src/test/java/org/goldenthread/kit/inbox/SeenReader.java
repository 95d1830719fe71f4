package org.goldenthread.kit.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.fixture.Sql;

/** A reader that notes what it saw and refuses what says so. */
@ApplicationScoped
class SeenReader implements BatchReader {

  private final Sql sql;
  private final RecordBatches batches;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();

  SeenReader(Sql sql, RecordBatches batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** The way from the broker, as the services have it. */
  @Incoming("inbound")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    batches.apply(records);
  }

  void failAsIfTheDatabaseWereAway(int times) {
    failures.set(times);
  }

  boolean isFailing() {
    return failures.get() > 0;
  }

  void forget() {
    sql.execute("delete from seen");
    calls.set(0);
  }

  int calls() {
    return calls.get();
  }

  List<String> seen() {
    return sql.texts("select body from seen order by position");
  }

  @Override
  public Set<Topic> topics() {
    return Set.of(Topic.OUTTURN_SUBMITTED, Topic.COMMENTARY_SUBMITTED);
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> records) {
    calls.incrementAndGet();
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException(new SQLException("connection lost", "08006"));
    }
    records.forEach(this::note);
  }

  private void note(ConsumerRecord<String, byte[]> record) {
    String body = new String(record.value(), StandardCharsets.UTF_8);
    if (body.startsWith("unreadable")) {
      throw new IllegalArgumentException("it says so");
    }
    sql.execute(
        "insert into seen values (?, ?, ?, ?)",
        record.topic(),
        record.partition(),
        record.offset(),
        body);
  }
}

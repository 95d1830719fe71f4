package org.goldenthread.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.goldenthread.events.Topic;
import org.jdbi.v3.core.Jdbi;

/** A reader that notes what it saw and refuses what says so. */
@ApplicationScoped
class SeenReader implements RecordReader {

  private final Jdbi jdbi;
  private final AtomicInteger failures = new AtomicInteger();

  SeenReader(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void failAsIfTheDatabaseWereAway(int times) {
    failures.set(times);
  }

  @Override
  public Topic topic() {
    return Topic.OUTTURN_SUBMITTED;
  }

  @Override
  public void apply(ConsumerRecord<String, byte[]> record) {
    String body = new String(record.value(), StandardCharsets.UTF_8);
    if (body.equals("unreadable")) {
      throw new IllegalArgumentException("it says so");
    }
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException(new SQLException("connection lost", "08006"));
    }
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into seen values (?, ?, ?, ?)",
                record.topic(),
                record.partition(),
                record.offset(),
                body));
  }
}

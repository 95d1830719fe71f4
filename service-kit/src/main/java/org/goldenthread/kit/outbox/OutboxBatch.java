package org.goldenthread.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.kit.kafka.CloudEvent;

/**
 * Sends the oldest events and deletes them once the broker has acknowledged them all. A crash in
 * between sends them again; consumers pass over what they have seen.
 */
@ApplicationScoped
final class OutboxBatch {

  private static final String OLDEST =
      """
      select seq, id, aggregatetype, aggregateid, type, payload, time
      from outbox order by seq limit ?
      """;
  private static final String DELETE = "delete from outbox where seq = any(?)";

  private final Producer<String, byte[]> producer;
  private final int size;
  private final String source;

  OutboxBatch(
      Producer<String, byte[]> producer,
      OutboxSettings settings,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.producer = producer;
    this.size = settings.batch();
    this.source = "/" + service;
  }

  /** Returns how many events were published. */
  int publish(Connection connection) throws SQLException {
    List<Row> rows = oldest(connection);
    if (!rows.isEmpty()) {
      send(rows);
      delete(connection, rows);
    }
    return rows.size();
  }

  private List<Row> oldest(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
      select.setInt(1, size);
      List<Row> rows = new ArrayList<>();
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(new Row(result.getLong("seq"), record(result)));
        }
      }
      return rows;
    }
  }

  private ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    String key = row.getString("aggregateid");
    CloudEvent event =
        new CloudEvent(
            row.getObject("id", UUID.class),
            row.getString("type"),
            source,
            key,
            row.getObject("time", OffsetDateTime.class).toInstant());
    return new ProducerRecord<>(
        row.getString("aggregatetype"),
        null,
        event.time().toEpochMilli(),
        key,
        row.getBytes("payload"),
        event.headers());
  }

  private void send(List<Row> rows) {
    List<Future<RecordMetadata>> sent =
        rows.stream().map(row -> producer.send(row.record)).toList();
    producer.flush();
    try {
      for (Future<RecordMetadata> acknowledgement : sent) {
        acknowledgement.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker did not take an event", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while publishing", e);
    }
  }

  private static void delete(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      Object[] sequence = rows.stream().map(Row::seq).toArray();
      delete.setArray(1, connection.createArrayOf("bigint", sequence));
      delete.executeUpdate();
    }
  }

  private record Row(long seq, ProducerRecord<String, byte[]> record) {}
}

package org.goldenthread.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.kit.kafka.CloudEvent;
import org.goldenthread.kit.trace.Step;

/** What the relay reads and deletes: events in the order in which they were appended. */
@ApplicationScoped
final class OutboxTable {

  private static final String OLDEST =
      """
      select seq, id, aggregatetype, aggregateid, type, payload, time, appended, traceparent
      from (
        select *, sum(octet_length(payload)) over (order by seq) - octet_length(payload) as before
        from (select * from outbox where seq >= ? order by seq limit ?) as oldest
      ) as bounded
      where before < ?
      order by seq
      """;
  private static final String DELETE = "delete from outbox where seq = any(?)";
  private static final String SET_ASIDE =
      """
      with refused as (delete from outbox where seq = ? returning *)
      insert into outbox_refused (seq, id, aggregatetype, aggregateid, type, payload, time, reason)
      select seq, id, aggregatetype, aggregateid, type, payload, time, ? from refused
      """;

  private final OutboxSettings settings;
  private final String source;

  OutboxTable(
      OutboxSettings settings, @ConfigProperty(name = "goldenthread.events.source") String source) {
    this.settings = settings;
    this.source = source;
  }

  /**
   * An event as the broker takes it.
   *
   * @param seq its place in the outbox
   * @param step its way to the topic, if the change is traced
   */
  record Row(long seq, ProducerRecord<String, byte[]> event, Step step) {}

  /**
   * The oldest events from a place on, so many at most, and no more bytes than make a batch.
   *
   * @param first below which no event can be: one may be committed after another with a higher
   *     place, by another instance too, and must still come before the next of its key
   */
  List<Row> oldest(Connection connection, long first, int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
      select.setLong(1, first);
      select.setInt(2, most);
      select.setLong(3, settings.batchBytes().asLongValue());
      List<Row> rows = new ArrayList<>();
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(row(result));
        }
      }
      return rows;
    }
  }

  private Row row(ResultSet row) throws SQLException {
    ProducerRecord<String, byte[]> event = event(row);
    Optional<String> before = Optional.ofNullable(row.getString("traceparent"));
    Instant since = row.getObject("appended", OffsetDateTime.class).toInstant();
    return new Row(row.getLong("seq"), event, Step.send(event, before, since));
  }

  private ProducerRecord<String, byte[]> event(ResultSet row) throws SQLException {
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

  /** Deletes what the broker has. */
  void delete(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      Object[] places = rows.stream().map(Row::seq).toArray();
      delete.setArray(1, connection.createArrayOf("bigint", places));
      delete.executeUpdate();
    }
    rows.forEach(row -> row.step().close());
  }

  /** Moves an event that the broker will never take to {@code outbox_refused}. */
  void setAside(Connection connection, Row row, String reason) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(SET_ASIDE)) {
      move.setLong(1, row.seq());
      move.setString(2, reason);
      move.executeUpdate();
    }
  }
}

package org.goldenthread.reporting.webhook.store;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.reporting.readmodel.store.Database;
import org.goldenthread.reporting.webhook.Outgoing;
import org.goldenthread.reporting.webhook.WebhookEvent;

/** Hands out deliveries that are due, each to one instance at a time. */
@Singleton
record OutgoingTable(Database database) implements Outgoing {

  private static final String TAKE =
      """
      with due as (
        select first.id, w.url, w.secret
        from webhook w
        cross join lateral (
          select id from webhook_delivery d
          where d.webhook_id = w.id and status = 'WAITING' and next_try_at <= now()
          order by next_try_at
          limit 1
          for update skip locked) first
        where w.id <> all(cast(? as uuid[]))
        limit ?)
      update webhook_delivery d
      set tries = tries + 1, last_try_at = now(), next_try_at = now() + interval '1 minute'
      from due
      where d.id = due.id
      returning d.id, d.webhook_id, due.url, due.secret, d.event, d.due_at, d.tries,
        case when d.data ->> 'view' = 'latest'
          then jsonb_set(d.data, '{scores}', scores_shown(d.data -> 'scores')) else d.data end
      """;

  private static final String DELIVERED =
      "update webhook_delivery set status = 'DELIVERED', last_answer = ?, next_try_at = null"
          + " where id = ?";

  private static final String FAILED =
      """
      update webhook_delivery
      set status = case when ? < 0 then 'GIVEN_UP' else status end, last_answer = ?,
        next_try_at = case when ? >= 0 then now() + ? * interval '1 second' end
      where id = ?
      """;

  private static final String NOT_CONFIRMED =
      "delete from webhook where not confirmed and created_at < now() - interval '2 days'";

  private static final String FORGET =
      """
      delete from webhook_delivery where id in (
        select id
        from (select id, webhook_id, due_at,
            row_number() over (partition by webhook_id order by due_at desc) as place
          from webhook_delivery) placed
        where due_at < now() - interval '30 days' or place > 5000
          or webhook_id not in (select id from webhook))
      """;

  @Override
  public List<Message> take(int most, Collection<UUID> busy) {
    return database.query(
        TAKE,
        OutgoingTable::message,
        busy.stream().map(UUID::toString).toArray(String[]::new),
        most);
  }

  @Override
  public void delivered(UUID delivery, String answer) {
    database.execute(DELIVERED, answer, delivery);
  }

  @Override
  public void failed(UUID delivery, String answer, Optional<Duration> wait) {
    long seconds = wait.map(Duration::toSeconds).orElse(-1L);
    database.execute(FAILED, seconds, answer, seconds, seconds, delivery);
  }

  @Override
  public void forget() {
    database.execute(NOT_CONFIRMED);
    database.execute(FORGET);
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        URI.create(row.getString(3)),
        row.getString(4),
        WebhookEvent.of(row.getString(5)).orElseThrow(),
        Database.instant(row, 6),
        row.getInt(7),
        row.getString(8));
  }
}

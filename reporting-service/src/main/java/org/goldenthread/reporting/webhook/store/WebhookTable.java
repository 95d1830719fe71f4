package org.goldenthread.reporting.webhook.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.reporting.readmodel.store.Database;
import org.goldenthread.reporting.webhook.Delivery;
import org.goldenthread.reporting.webhook.Webhook;
import org.goldenthread.reporting.webhook.WebhookEvent;
import org.goldenthread.reporting.webhook.Webhooks;

/**
 * Keeps webhooks, and finds what became of their deliveries. Mailboxes beside them are not shown.
 */
@Singleton
class WebhookTable implements Webhooks {

  private static final String FIELDS =
      "id, url, events, drafts, directorate, created_at, created_by";

  private static final String ADD =
      """
      insert into webhook (url, events, drafts, directorate, secret, created_by)
      select ?, ?, ?, nullif(?, ''), ?, ? where (select count(*) from webhook where url not like 'mailto:%') < ?
      returning
      """
          + FIELDS;

  private static final String REMOVE =
      """
      with owed as (delete from webhook_owed where webhook_id = ?),
      deliveries as (delete from webhook_delivery where webhook_id = ?)
      delete from webhook where id = ?
      returning id
      """;

  private static final String DELIVERY =
      "id, event, status, tries, due_at, last_try_at, last_answer, next_try_at";

  private static final String REPLAY =
      """
      update webhook_delivery set status = 'WAITING', tries = 0, next_try_at = now()
      where webhook_id = ? and id = ?
      returning
      """
          + DELIVERY;

  private final Database database;

  WebhookTable(Database database) {
    this.database = database;
  }

  @Override
  @Transactional
  public Optional<Webhook> add(Webhook.Wanted wanted, String secret, String by) {
    database.execute("lock table webhook in share row exclusive mode"); // So that the count holds.
    return first(
        database.query(
            ADD,
            WebhookTable::webhook,
            wanted.url().toString(),
            wanted.events().stream().map(WebhookEvent::toString).sorted().toArray(String[]::new),
            wanted.drafts(),
            wanted.directorate().orElse(""),
            secret,
            by,
            MOST));
  }

  @Override
  public List<Webhook> all() {
    return database.query(
        "select " + FIELDS + " from webhook where url not like 'mailto:%' order by created_at, id",
        WebhookTable::webhook);
  }

  @Override
  public boolean knowsDirectorate(String code) {
    return database
        .query(
            "select exists (select from current_fact where kind = 'DIRECTORATE' and key = ?)",
            row -> row.getBoolean(1),
            code)
        .getFirst();
  }

  @Override
  public boolean remove(UUID id) {
    return !database.query(REMOVE, row -> row.getString(1), id, id, id).isEmpty();
  }

  @Override
  public Optional<List<Delivery>> deliveries(UUID id) {
    return all().stream().anyMatch(it -> it.id().equals(id))
        ? Optional.of(
            database.query(
                "select "
                    + DELIVERY
                    + " from webhook_delivery where webhook_id = ? order by due_at desc limit 100",
                WebhookTable::delivery,
                id))
        : Optional.empty();
  }

  @Override
  public Optional<Delivery> replay(UUID id, UUID delivery) {
    return first(database.query(REPLAY, WebhookTable::delivery, id, delivery));
  }

  private static <T> Optional<T> first(List<T> found) {
    return found.stream().findFirst();
  }

  private static Webhook webhook(ResultSet row) throws SQLException {
    Set<WebhookEvent> events =
        Arrays.stream((String[]) row.getArray(3).getArray())
            .flatMap(it -> WebhookEvent.of(it).stream())
            .collect(Collectors.toSet());
    return new Webhook(
        row.getObject(1, UUID.class),
        new Webhook.Wanted(
            URI.create(row.getString(2)),
            events,
            row.getBoolean(4),
            Optional.ofNullable(row.getString(5))),
        Database.instant(row, 6),
        row.getString(7));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getObject(1, UUID.class),
        WebhookEvent.of(row.getString(2)).orElseThrow(),
        Delivery.Status.valueOf(row.getString(3)),
        row.getInt(4),
        Database.instant(row, 5),
        time(row, 6),
        Optional.ofNullable(row.getString(7)),
        time(row, 8));
  }

  private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null
        ? Optional.empty()
        : Optional.of(Database.instant(row, column));
  }
}

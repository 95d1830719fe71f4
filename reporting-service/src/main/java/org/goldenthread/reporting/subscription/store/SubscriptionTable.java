package org.goldenthread.reporting.subscription.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.goldenthread.reporting.readmodel.store.Database;
import org.goldenthread.reporting.subscription.Subscriptions;
import org.goldenthread.reporting.subscription.Wish;
import org.goldenthread.vocabulary.IndicatorRef;

/** Keeps subscriptions as webhooks whose address is a mailbox. */
@Singleton
record SubscriptionTable(Database database) implements Subscriptions {

  private static final String HAS_ROOM =
      """
      select count(*) < 5000 and count(*) filter (where not confirmed) < 500
      from webhook where url like 'mailto:%'
      """;

  /** Twenty of one address at most, so that nobody's mailbox is filled by somebody else. */
  private static final String ASK =
      """
      with asked as (
        insert into webhook (url, events, drafts, directorate, ref, secret, created_by, confirmed, words)
        select 'mailto:' || ?, array[?], ?, nullif(?, ''), nullif(?, ''), ?, '', false, ?
        where (select count(*) from webhook where lower(url) = lower('mailto:' || ?)) < 20
        on conflict do nothing
        returning id, words)
      insert into webhook_delivery (webhook_id, event, data)
      select id, 'asked', jsonb_build_object('words', words) from asked
      """;

  private static final String FIND =
      "select words, confirmed from webhook where secret = ? and url like 'mailto:%'";

  private static final String END =
      """
      with ended as (delete from webhook where secret = ? and url like 'mailto:%' returning id),
      owed as (delete from webhook_owed where webhook_id in (select id from ended))
      delete from webhook_delivery where webhook_id in (select id from ended)
      """;

  @Override
  public boolean ask(String address, Wish wish, String token) {
    boolean hasRoom = database.query(HAS_ROOM, row -> row.getBoolean(1)).getFirst();
    if (hasRoom) {
      database.execute(
          ASK,
          address,
          wish.event().toString(),
          wish.drafts(),
          wish.directorate().orElse(""),
          wish.ref().map(IndicatorRef::value).orElse(""),
          token,
          wish.words(),
          address);
    }
    return hasRoom;
  }

  @Override
  public Optional<Subscription> find(String token) {
    return database
        .query(FIND, row -> new Subscription(row.getString(1), row.getBoolean(2)), token)
        .stream()
        .findFirst();
  }

  @Override
  public void confirm(String token) {
    database.execute("update webhook set confirmed = true where secret = ?", token);
  }

  @Override
  public void end(String token) {
    database.execute(END, token);
  }
}

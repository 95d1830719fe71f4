package org.goldenthread.reporting.subscription;

import java.util.Optional;

/** Who is told what by mail. An address is known to nobody but its own mails. */
public interface Subscriptions {

  /**
   * Has the owner of an address asked, by a mail, whether they want this; not again who was asked
   * in the last two days or said yes.
   *
   * @param address a mailbox
   * @param token that only this mailbox is told
   * @return whether there was room: 5,000 subscriptions, of which 500 were not confirmed
   */
  boolean ask(String address, Wish wish, String token);

  /** What a mailbox that knows the token asked for; empty if that was ended or forgotten. */
  Optional<Subscription> find(String token);

  /** From now on it is told. */
  void confirm(String token);

  /** It is told nothing more, and nothing is kept of it. */
  void end(String token);

  /**
   * Something that was asked for.
   *
   * @param words of the wish
   * @param confirmed whether the mailbox said yes
   */
  record Subscription(String words, boolean confirmed) {}
}

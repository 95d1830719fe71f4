package org.goldenthread.reporting.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks that there are, a hundred at most. */
public interface Webhooks {

  /** How many there can be. */
  int MOST = 100;

  /**
   * Adds one; empty if there are as many as there can be.
   *
   * @param secret that its messages are signed with, which nobody is shown again
   * @param by the subject of the token that asks for it
   */
  Optional<Webhook> add(Webhook.Wanted wanted, String secret, String by);

  /** All, in the order in which they were made. */
  List<Webhook> all();

  /** Whether there is a directorate of this code. */
  boolean knowsDirectorate(String code);

  /** Removes one with its deliveries, and says whether there was one. */
  boolean remove(UUID id);

  /** What it was or is to be told, the latest hundred first; empty if there is no such webhook. */
  Optional<List<Delivery>> deliveries(UUID id);

  /** Sends a delivery again, from the first try on; empty if there is none. */
  Optional<Delivery> replay(UUID id, UUID delivery);
}

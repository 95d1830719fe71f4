package org.goldenthread.reporting.subscription.web;

/**
 * Where a subscription stands.
 *
 * @param token in its addresses; empty if there is nothing to do here
 * @param confirmable whether it waits for a yes
 */
record SubscriptionView(String heading, String words, String token, boolean confirmable) {

  static SubscriptionView done(String heading, String words) {
    return new SubscriptionView(heading, words, "", false);
  }
}

package org.goldenthread.launcher.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that a consumer could not read or apply.
 *
 * @param id where it lies: {@code outturn-submitted.dead-letter/0/12}
 * @param decision what became of it; {@code open} at first
 */
public record DeadLetter(String id, ConsumerRecord<String, String> letter, String decision) {

  static final String OPEN = "open";

  static String id(ConsumerRecord<String, String> letter) {
    return "%s/%d/%d".formatted(letter.topic(), letter.partition(), letter.offset());
  }

  /** Whether nobody has decided on it. */
  public boolean isOpen() {
    return decision.equals(OPEN);
  }

  /** A line: where it lies, what it is about, who could not take it and why. */
  public String line() {
    return "%s  %s  %s  %s  %s"
        .formatted(
            id, letter.key(), consumer(), decision, Headers.text(letter, "dead-letter-reason"));
  }

  /** Where it came from. */
  public String topic() {
    return Headers.text(letter, "dead-letter-topic");
  }

  private String consumer() {
    return Headers.text(letter, "dead-letter-consumer");
  }
}

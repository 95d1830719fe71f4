package org.goldenthread.launcher.kafka;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringSerializer;
import org.goldenthread.launcher.process.CannotStart;

/**
 * The records that were set aside, and what was decided on each. They lie on their topics for ever;
 * a decision is a record of a topic of its own, with its reason and time, and the last one counts.
 */
public final class DeadLetters {

  static final String DECISIONS = "dead-letter-decisions";

  private final String bootstrapServers;
  private final Topics topics;

  /** Those of this broker. */
  public DeadLetters(String bootstrapServers, PrintStream out) {
    this.bootstrapServers = bootstrapServers;
    this.topics = new Topics(bootstrapServers, out);
  }

  /** All of them, in the order of their topics. */
  public List<DeadLetter> all() {
    TopicList names = new TopicList(topics.names());
    Map<String, String> decisions = new HashMap<>();
    if (names.contains(DECISIONS)) {
      topics.readAll(List.of(DECISIONS), each -> decisions.put(each.key(), each.value()));
    }
    List<DeadLetter> letters = new ArrayList<>();
    if (!names.deadLetters().isEmpty()) {
      topics.readAll(
          names.deadLetters(),
          letter -> {
            String id = DeadLetter.id(letter);
            letters.add(new DeadLetter(id, letter, decisions.getOrDefault(id, DeadLetter.OPEN)));
          });
    }
    return letters;
  }

  /** The one that lies there. */
  public DeadLetter at(String id) {
    return all().stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "There is no dead letter %s. ./run dead-letters lists them.".formatted(id)));
  }

  /**
   * Puts it on its topic again as it came; consumers that have its revision pass it over.
   *
   * @param reason why it is expected to go well now
   */
  public void sendAgain(DeadLetter letter, String reason) {
    ConsumerRecord<String, String> old = letter.letter();
    if (old.value() == null || old.value().isEmpty()) {
      throw new CannotStart(
          "%s was too large to be copied: it lies where it came, and cannot be sent again."
              .formatted(letter.id()));
    }
    ProducerRecord<String, String> again =
        new ProducerRecord<>(letter.topic(), null, old.key(), old.value());
    old.headers().forEach(header -> keepOwn(again, header));
    send(again);
    decide(letter, "sent again", reason);
  }

  private static void keepOwn(ProducerRecord<String, String> again, Header header) {
    if (!header.key().startsWith("dead-letter-")) {
      again.headers().add(header);
    }
  }

  /** Leaves it aside for good. */
  public void drop(DeadLetter letter, String reason) {
    decide(letter, "dropped", reason);
  }

  /**
   * Takes away for good what is about some keys, with all that was decided on beside it. Others
   * that are open stay, at other places.
   *
   * @return how many were about them
   */
  public long forget(Set<String> keys) {
    List<DeadLetter> all = all();
    List<DeadLetter> gone = all.stream().filter(it -> keys.contains(it.letter().key())).toList();
    List<String> lying = gone.stream().map(it -> it.letter().topic()).distinct().toList();
    TopicAdmin admin = new TopicAdmin(bootstrapServers);
    Map<TopicPartition, Long> ends = lying.isEmpty() ? Map.of() : admin.ends(lying);
    all.stream()
        .filter(it -> lying.contains(it.letter().topic()) && it.isOpen() && !gone.contains(it))
        .map(DeadLetter::letter)
        .forEach(it -> send(copy(it)));
    admin.deleteBefore(ends);
    return gone.size();
  }

  private static ProducerRecord<String, String> copy(ConsumerRecord<String, String> letter) {
    return new ProducerRecord<>(
        letter.topic(), letter.partition(), letter.key(), letter.value(), letter.headers());
  }

  private void decide(DeadLetter letter, String what, String reason) {
    makeTopic();
    String decision = "%s at %s: %s".formatted(what, Instant.now(), reason);
    send(new ProducerRecord<>(DECISIONS, letter.id(), decision));
  }

  private void makeTopic() {
    if (new TopicList(topics.names()).contains(DECISIONS)) {
      return;
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      NewTopic topic = new NewTopic(DECISIONS, Optional.of(1), Optional.empty());
      admin.createTopics(List.of(topic.configs(Map.of("retention.ms", "-1")))).all().get();
    } catch (ExecutionException e) {
      throw new CannotStart("The topic %s could not be made: %s".formatted(DECISIONS, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Making a topic was interrupted.", e);
    }
  }

  private void send(ProducerRecord<String, String> event) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(event).get();
    } catch (ExecutionException e) {
      throw new CannotStart("Kafka did not take it: %s".formatted(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Sending was interrupted.", e);
    }
  }
}

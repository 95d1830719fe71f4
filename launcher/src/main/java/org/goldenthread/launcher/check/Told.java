package org.goldenthread.launcher.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a topic tells: which revisions of what, in which order, and what they follow from. */
public final class Told {

  private static final JsonMapper JSON = new JsonMapper();

  private final EventTopic topic;
  private final Set<Version> versions = new LinkedHashSet<>();
  private final Map<String, Long> latest = new HashMap<>();
  private final Map<String, Long> follows = new HashMap<>();
  private final Set<String> outOfOrder = new TreeSet<>();

  /** What a topic tells, of which nothing was read yet. */
  public Told(EventTopic topic) {
    this.topic = topic;
  }

  /** Takes the next record of the topic; one that cannot be read is a dead letter's matter. */
  public void take(ConsumerRecord<String, String> event) {
    try {
      JsonNode json = JSON.readTree(event.value());
      String quarter = json.path("quarter").asText("");
      String key = topic == EventTopic.FINDING ? json.path("id").asText() : event.key();
      take(new Version(key, quarter, json.path("revision").asLong()));
      JsonNode outturn = json.at("/inputs/outturnRevision");
      if (outturn.isNumber()) {
        follows.put(key + " " + quarter, outturn.asLong());
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // Whoever reads the topic sets it aside.
    }
  }

  /** The relay may send again what it has sent; what is new must be newer. */
  private void take(Version version) {
    long before = latest.getOrDefault(version.subject(), 0L);
    if (versions.add(version) && version.revision() < before) {
      outOfOrder.add(version.toString());
    }
    latest.merge(version.subject(), version.revision(), Math::max);
  }

  /** Every revision that it tells. */
  public Set<Version> versions() {
    return versions;
  }

  /** The highest revision of each subject. */
  Map<String, Long> latest() {
    return latest;
  }

  /** The outturn's revision that the last event of each subject rests on. */
  Map<String, Long> follows() {
    return follows;
  }

  Set<String> outOfOrder() {
    return outOfOrder;
  }
}

package org.goldenthread.launcher.check;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.goldenthread.launcher.kafka.Topics;

/**
 * What scoring-service keeps in its stores, as their changelogs have it: it must know the last
 * outturns, and count on from the revisions that it told.
 *
 * @param names of the topics that there are
 */
record ScoringStores(Topics topics, Set<String> names) {

  void compare(Map<EventTopic, Told> told, Map<String, Set<String>> found) {
    found.put(
        "Scoring does not know the last revision of",
        behind(
            requireNonNull(told.get(EventTopic.OUTTURN)),
            revisions("outturns", ScoringStores::written)));
    found.put(
        Difference.COUNTS_ON + "the score of",
        different(
            requireNonNull(told.get(EventTopic.SCORE)),
            revisions("score-revisions", ScoringStores::binary)));
    found.put(
        Difference.COUNTS_ON + "the chart of",
        different(
            requireNonNull(told.get(EventTopic.CONTROL_CHART)),
            revisions("chart-revisions", ScoringStores::binary)));
  }

  private static Set<String> behind(Told told, Map<String, Long> kept) {
    return told.latest().entrySet().stream()
        .filter(each -> kept.getOrDefault(each.getKey(), 0L) < each.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> different(Told told, Map<String, Long> kept) {
    return told.latest().entrySet().stream()
        .filter(each -> !each.getValue().equals(kept.get(each.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The revision of each subject that a store holds. */
  private Map<String, Long> revisions(String store, ToLongFunction<byte[]> revision) {
    String changelog = "scoring-service-%s-changelog".formatted(store);
    Map<String, Long> kept = new HashMap<>();
    if (names.contains(changelog)) {
      topics.readAll(
          List.of(changelog),
          new ByteArrayDeserializer(),
          record -> {
            String subject =
                record.key().replace('|', ' ') + (record.key().contains("|") ? "" : " ");
            if (record.value() == null) {
              kept.remove(subject);
            } else {
              kept.put(subject, revision.applyAsLong(record.value()));
            }
          });
    }
    return kept;
  }

  private static long binary(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }

  private static long written(byte[] text) {
    String words = new String(text, StandardCharsets.UTF_8);
    return Long.parseLong(words.substring(0, words.indexOf(' ')));
  }
}

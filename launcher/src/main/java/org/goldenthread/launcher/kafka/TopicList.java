package org.goldenthread.launcher.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The topics of a system: those that it publishes, and those that its services keep for themselves,
 * which are records that could not be read and the stores of the scoring.
 */
public final class TopicList {

  private static final String DEAD_LETTERS = ".dead-letter";
  private static final List<String> STORES = List.of("-changelog", "-repartition");

  private final Set<String> names;

  public TopicList(Collection<String> names) {
    this.names = new TreeSet<>(names);
  }

  public boolean contains(String topic) {
    return names.contains(topic);
  }

  /** Those that a system publishes, without what its services keep for themselves. */
  public List<String> published() {
    return chosen(name -> !isOwn(name));
  }

  /** Those of records that a consumer could not read or apply. */
  public List<String> deadLetters() {
    return chosen(name -> name.endsWith(DEAD_LETTERS));
  }

  /** A name on each line, in order; the services' own below a heading, or only counted. */
  public String text(boolean all) {
    List<String> own = chosen(TopicList::isOwn);
    StringBuilder text = new StringBuilder();
    chosen(name -> !isOwn(name)).forEach(name -> text.append(name).append('\n'));
    if (all && !own.isEmpty()) {
      text.append("\nKept by the services for themselves (dead letters and stores):\n");
      own.forEach(name -> text.append(name).append('\n'));
    } else if (!own.isEmpty()) {
      text.append(
          "\n%d more are kept by the services for themselves: --all.\n".formatted(own.size()));
    }
    return text.toString();
  }

  private List<String> chosen(Predicate<String> wanted) {
    return names.stream().filter(wanted).toList();
  }

  private static boolean isOwn(String name) {
    return name.endsWith(DEAD_LETTERS)
        || name.equals(DeadLetters.DECISIONS)
        || STORES.stream().anyMatch(name::endsWith);
  }
}

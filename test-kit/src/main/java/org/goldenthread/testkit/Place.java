package org.goldenthread.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class of a service stands: {@code policy} (the root of a concept), {@code policy.rest}
 * (an adapter of it), or still in a room that holds one layer of all concepts, {@code domain}.
 *
 * @param concept the first package below the service's; a room for all concepts has no name
 * @param adapter what kind of adapter, or nothing for a root
 */
record Place(String concept, Optional<Adapter> adapter) {

  /** The rooms by layer. Each goes when the last of its classes stands with its concept. */
  static final Set<String> ROOMS =
      Set.of("domain", "application", "rest", "messaging", "persistence", "web", "config");

  static Place of(String base, JavaClass item) {
    String inside = item.getPackageName().substring(base.length());
    List<String> segments = List.of(inside.replaceFirst("^[.]", "").split("[.]"));
    Optional<Adapter> adapter =
        segments.stream().flatMap(segment -> Adapter.named(segment).stream()).findFirst();
    String first = segments.getFirst();
    return new Place(ROOMS.contains(first) ? "" : first, adapter);
  }

  boolean isRoot() {
    return adapter.isEmpty();
  }

  boolean is(Adapter kind) {
    return adapter.filter(kind::equals).isPresent();
  }

  /** Whether a class here may use one there. */
  boolean mayUse(Place other, Set<String> shared) {
    boolean same = concept.equals(other.concept) || concept.isEmpty() || other.concept.isEmpty();
    return other.isRoot()
        || (adapter.equals(other.adapter) && (same || shared.contains(other.concept)));
  }
}

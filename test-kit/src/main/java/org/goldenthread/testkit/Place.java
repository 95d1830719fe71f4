package org.goldenthread.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class of a service stands: {@code policy} (the root of a concept), or {@code policy.rest}
 * (an adapter of it).
 *
 * @param concept the first package below the service's
 * @param adapter what kind of adapter, or nothing for a root
 */
record Place(String concept, Optional<Adapter> adapter) {

  static Place of(String base, JavaClass item) {
    String inside = item.getPackageName().substring(base.length());
    List<String> segments = List.of(inside.replaceFirst("^[.]", "").split("[.]"));
    Optional<Adapter> adapter =
        segments.stream().flatMap(segment -> Adapter.named(segment).stream()).findFirst();
    return new Place(segments.getFirst(), adapter);
  }

  boolean isRoot() {
    return adapter.isEmpty();
  }

  boolean is(Adapter kind) {
    return adapter.filter(kind::equals).isPresent();
  }

  /** Whether a class here may use one there. */
  boolean mayUse(Place other, Set<String> shared) {
    return other.isRoot()
        || (adapter.equals(other.adapter)
            && (concept.equals(other.concept) || shared.contains(other.concept)));
  }
}

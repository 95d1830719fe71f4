package org.goldenthread.kit.problem;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields that an object may have, always in the same order. */
final class FieldOrder {

  private FieldOrder() {}

  /** As a record declares them; what it does not declare follows by name. */
  static List<String> of(UnrecognizedPropertyException failure) {
    Collection<Object> known = failure.getKnownPropertyIds();
    List<String> names = known == null ? List.of() : known.stream().map(String::valueOf).toList();
    Set<String> ordered = new LinkedHashSet<>(declared(failure.getReferringClass()));
    ordered.retainAll(names);
    names.stream().sorted().forEach(ordered::add);
    return List.copyOf(ordered);
  }

  private static List<String> declared(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
        : List.of();
  }
}

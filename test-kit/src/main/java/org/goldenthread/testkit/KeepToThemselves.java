package org.goldenthread.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Finds what an adapter uses of another one. */
final class KeepToThemselves extends ArchCondition<JavaClass> {

  private final String base;
  private final Set<String> shared;

  KeepToThemselves(String base, Set<String> shared) {
    super("know roots and themselves only");
    this.base = base;
    this.shared = shared;
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    Place here = Place.of(base, item);
    item.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isInside(dependency.getTargetClass()))
        .filter(dependency -> !here.mayUse(Place.of(base, dependency.getTargetClass()), shared))
        .map(Dependency::getDescription)
        .forEach(breach -> events.add(SimpleConditionEvent.violated(item, breach)));
  }

  private boolean isInside(JavaClass target) {
    String name = target.getPackageName();
    return name.equals(base) || name.startsWith(base + ".");
  }
}

package org.goldenthread.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.UUID;

/** Finds calls that read the clock or make something random. */
final class AskForTheTime extends ArchCondition<JavaClass> {

  private static final Set<String> RANDOM =
      Set.of(UUID.class.getName() + ".randomUUID", Math.class.getName() + ".random");

  AskForTheTime() {
    super("read the clock or make something random");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    item.getMethodCallsFromSelf().stream()
        .filter(AskForTheTime::isImpure)
        .forEach(call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
  }

  private static boolean isImpure(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    boolean withoutClock =
        owner.startsWith("java.time.")
            && call.getTarget().getName().equals("now")
            && call.getTarget().getRawParameterTypes().isEmpty();
    return withoutClock || RANDOM.contains(owner + "." + call.getTarget().getName());
  }
}

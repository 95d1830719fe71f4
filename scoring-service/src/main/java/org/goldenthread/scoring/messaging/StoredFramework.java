package org.goldenthread.scoring.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.application.CurrentFramework;
import org.goldenthread.scoring.domain.CouncilPlan;
import org.goldenthread.scoring.domain.Framework;
import org.goldenthread.scoring.domain.ScoringPolicy;
import org.goldenthread.scoring.messaging.Message.FrameworkChange;
import org.goldenthread.scoring.messaging.Message.PlanChange;
import org.goldenthread.scoring.messaging.Message.PolicyChange;

/** Plans and policies in the store of one task; every task has them all. */
final class StoredFramework implements CurrentFramework {

  private static final char MARK = '|';

  private final KeyValueStore<String, byte[]> store;
  private final Map<String, FrameworkChange> kept = new HashMap<>();
  private Framework current;

  StoredFramework(KeyValueStore<String, byte[]> store) {
    this.store = store;
    try (KeyValueIterator<String, byte[]> all = store.all()) {
      while (all.hasNext()) {
        KeyValue<String, byte[]> entry = all.next();
        kept.put(entry.key, read(entry.key, entry.value));
      }
    }
    current = framework(kept.values());
  }

  /** The key of a change, which also tells what kind of change it is. */
  static String key(FrameworkChange change) {
    return change.topic().topicName() + MARK + change.code();
  }

  /** Reads what {@link #key} was the key of. */
  static FrameworkChange read(String key, byte[] event) {
    return key.startsWith(Topic.COUNCIL_PLAN_CHANGED.topicName() + MARK)
        ? CouncilPlanChangedReader.change(event)
        : ScoringPolicyChangedReader.change(event);
  }

  /** Keeps the change unless it is old news; says whether it was kept. */
  boolean keep(FrameworkChange change) {
    String key = key(change);
    FrameworkChange known = kept.get(key);
    if (known != null && change.revision() <= known.revision()) {
      return false;
    }
    store.put(key, change.event().get());
    kept.put(key, change);
    current = framework(kept.values());
    return true;
  }

  @Override
  public Framework get() {
    return current;
  }

  private static Framework framework(Collection<FrameworkChange> changes) {
    Map<String, CouncilPlan> plans = new HashMap<>();
    Map<String, ScoringPolicy> policies = new HashMap<>();
    for (FrameworkChange change : changes) {
      switch (change) {
        case PlanChange(CouncilPlan plan, Bytes _) -> plans.put(plan.code(), plan);
        case PolicyChange(ScoringPolicy policy, Bytes _) -> policies.put(policy.code(), policy);
      }
    }
    return new Framework(plans, policies);
  }
}

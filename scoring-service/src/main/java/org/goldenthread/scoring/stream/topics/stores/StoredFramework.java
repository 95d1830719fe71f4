package org.goldenthread.scoring.stream.topics.stores;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.stream.CurrentFramework;
import org.goldenthread.scoring.stream.topics.events.CouncilPlanChangedReader;
import org.goldenthread.scoring.stream.topics.events.Message.FrameworkChange;
import org.goldenthread.scoring.stream.topics.events.Message.PlanChange;
import org.goldenthread.scoring.stream.topics.events.Message.PolicyChange;
import org.goldenthread.scoring.stream.topics.events.ScoringPolicyChangedReader;

/** Plans and policies in the store of one task; every task has them all. */
public final class StoredFramework implements CurrentFramework {

  private static final char MARK = '|';

  private final KeyValueStore<String, byte[]> store;
  private final Map<String, FrameworkChange> kept = new HashMap<>();
  private Framework current;

  public StoredFramework(KeyValueStore<String, byte[]> store) {
    this.store = store;
    kept.putAll(latest(store));
    current = framework(kept.values());
  }

  /** Plans and policies in the stores of several tasks, each as the task that is ahead has it. */
  static Framework of(ReadOnlyKeyValueStore<String, byte[]> stores) {
    return framework(latest(stores).values());
  }

  private static Map<String, FrameworkChange> latest(ReadOnlyKeyValueStore<String, byte[]> stores) {
    Map<String, FrameworkChange> latest = new HashMap<>();
    try (KeyValueIterator<String, byte[]> all = stores.all()) {
      while (all.hasNext()) {
        KeyValue<String, byte[]> entry = all.next();
        latest.merge(entry.key, read(entry.key, entry.value), StoredFramework::newer);
      }
    }
    return latest;
  }

  private static FrameworkChange newer(FrameworkChange one, FrameworkChange other) {
    return one.revision() >= other.revision() ? one : other;
  }

  /** The key of a change, which also tells what kind of change it is. */
  public static String key(FrameworkChange change) {
    return change.topic().topicName() + MARK + change.code();
  }

  /** Reads what {@link #key} was the key of. */
  public static FrameworkChange read(String key, byte[] event) {
    return key.startsWith(Topic.COUNCIL_PLAN_CHANGED.topicName() + MARK)
        ? CouncilPlanChangedReader.change(event)
        : ScoringPolicyChangedReader.change(event);
  }

  /** Keeps the change unless it is old news; says whether it was kept. */
  public boolean keep(FrameworkChange change) {
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

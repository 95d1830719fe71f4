package org.goldenthread.scoring.stream.topics.events;

import org.apache.kafka.common.utils.Bytes;
import org.goldenthread.events.Topic;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.ScoringPolicy;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.stream.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What travels through the topology. */
public sealed interface Message {

  /** A record that was read and can be applied. */
  sealed interface Change extends Message {}

  /**
   * An indicator as it now is.
   *
   * @param event as it came, to be kept
   */
  record IndicatorChange(Indicator indicator, Bytes event) implements Change {}

  /** A revision of an outturn. */
  record OutturnChange(IndicatorRef ref, Quarter quarter, Outturn outturn) implements Change {}

  /**
   * A result as it was told last, read back where the stores are made again.
   *
   * @param topic that it was told on
   * @param key of the store of its revisions
   */
  record ToldBefore(Topic topic, String key, Revision revision) implements Change {}

  /** A change of a plan or policy, which every partition must hear of. */
  sealed interface FrameworkChange extends Change {

    /** The topic it came from. */
    Topic topic();

    /** The code of the plan or policy. */
    String code();

    /** Counts the changes of this plan or policy. */
    long revision();

    /** As it came, to be kept. */
    Bytes event();
  }

  /** A council plan as it now is. */
  record PlanChange(CouncilPlan plan, Bytes event) implements FrameworkChange {
    @Override
    public Topic topic() {
      return Topic.COUNCIL_PLAN_CHANGED;
    }

    @Override
    public String code() {
      return plan.code();
    }

    @Override
    public long revision() {
      return plan.revision();
    }
  }

  /** A scoring policy as it now is. */
  record PolicyChange(ScoringPolicy policy, Bytes event) implements FrameworkChange {
    @Override
    public Topic topic() {
      return Topic.SCORING_POLICY_CHANGED;
    }

    @Override
    public String code() {
      return policy.code();
    }

    @Override
    public long revision() {
      return policy.revision();
    }
  }

  /**
   * A record to send.
   *
   * @param topic where to
   * @param value null only where a record without a value is set aside
   */
  record Outbound(String topic, @Nullable Bytes value) implements Message {}
}

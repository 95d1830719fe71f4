package org.goldenthread.outturns.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Follows what other services own. It may be told the same state again, or an older one, and then
 * changes nothing. The outturns of indicators that changed are to be looked at again.
 */
@ApplicationScoped
public class FollowReferenceData {

  private final Replica replica;
  private final Reassessments reassessments;

  public FollowReferenceData(Replica replica, Reassessments reassessments) {
    this.replica = replica;
    this.reassessments = reassessments;
  }

  /** Things are now as these states say, of several of one thing as the last one says. */
  @Transactional
  public void follow(List<Replica.State> states) {
    reassessments.add(
        replica.keep(states).stream().filter(it -> it.kind() == ReferenceKind.INDICATOR).toList());
  }
}

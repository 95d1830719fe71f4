package org.goldenthread.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.reporting.domain.IndicatorAccount;
import org.goldenthread.vocabulary.IndicatorRef;

/** Shows all that can be said of one indicator. */
@ApplicationScoped
public class ViewIndicator {

  private final Histories histories;
  private final Narratives narratives;

  ViewIndicator(Histories histories, Narratives narratives) {
    this.histories = histories;
    this.narratives = narratives;
  }

  /** The indicator's account as it stood at one moment; empty if nothing defines it. */
  @Transactional
  public Optional<IndicatorAccount> view(IndicatorRef ref) {
    return histories
        .of(ref, AsOf.NOW)
        .map(
            history ->
                new IndicatorAccount(
                    history, narratives.commentaries(ref), narratives.comparators(ref)));
  }
}

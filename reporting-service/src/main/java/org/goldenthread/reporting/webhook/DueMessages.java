package org.goldenthread.reporting.webhook;

import java.util.List;
import org.goldenthread.reporting.list.Owed;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.vocabulary.Quarter;

/** Notes what webhooks are to be told, if and only if the current transaction commits. */
public interface DueMessages {

  /**
   * Scores of these facts that came to be shown and have another band than the one before.
   *
   * @param version of the read model that the facts were kept with
   */
  void scores(long version, List<Fact> facts);

  /** A publication, and where it is a further one the scores that it prints otherwise. */
  void published(Publication publication);

  /** Whether any webhook wants to be told what is owed. */
  boolean isOwedWanted();

  /** What of all that is owed for a quarter a webhook has not been told yet. */
  void owed(Quarter quarter, List<Owed.Item> items);
}

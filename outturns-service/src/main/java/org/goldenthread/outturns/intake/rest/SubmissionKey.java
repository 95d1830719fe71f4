package org.goldenthread.outturns.intake.rest;

import java.util.List;
import org.goldenthread.outturns.intake.SubmitOnce;
import org.goldenthread.outturns.submission.Entry;

/** The key of one request, whose rows are numbered as they are handed in. */
public final class SubmissionKey {

  private final String key;
  private final Digests digests;
  private int next;

  SubmissionKey(String key, Digests digests) {
    this.key = key;
    this.digests = digests;
  }

  /** The rows of the entries that are handed in next. */
  SubmitOnce.Rows next(List<? extends Entry<?>> entries) {
    int from = next;
    next += entries.size();
    return new SubmitOnce.Rows(key, from, entries.stream().map(digests::of).toList());
  }
}

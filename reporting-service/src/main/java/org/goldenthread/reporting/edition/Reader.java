package org.goldenthread.reporting.edition;

/**
 * Whoever asks. What is published is open to anyone; everything else is a draft, for those who have
 * a role.
 */
public interface Reader {

  /** Whether drafts may be seen, too. */
  boolean mayReadDrafts();

  /** Goes on only if drafts may be seen, and refuses the request if not. */
  void requireDrafts();
}

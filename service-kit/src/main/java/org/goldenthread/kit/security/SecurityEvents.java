package org.goldenthread.kit.security;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The record of what was refused: who, which rule and about what, and never what was sent. */
@Singleton
public final class SecurityEvents {

  private static final Logger LOG = Logger.getLogger(SecurityEvents.class);

  SecurityEvents() {}

  /**
   * A caller may not do what the request asked for.
   *
   * @param rule the code of the problem: {@code wrong-directorate}
   * @param caller the token's subject
   * @param about the thing that was to be written or read, by its code
   * @param count how often in the request, for one that does many things
   */
  public void refused(String rule, String caller, String about, long count) {
    LOG.warnf(
        "Access refused rule=%s caller=%s about=%s count=%d",
        rule, tidy(caller), tidy(about), count);
  }

  /** A request was answered 401 or 403. */
  void answered(int status, String caller, String method, String path) {
    LOG.warnf(
        "Access refused status=%d caller=%s method=%s path=%s",
        status, tidy(caller), method, tidy(path));
  }

  /** Nothing that a caller chose may look like another line or field of the log. */
  private static String tidy(String text) {
    return text.replaceAll("[^!-~]", "?");
  }
}

package org.goldenthread.launcher.check;

/**
 * A revision of what is said about something.
 *
 * @param key the reference or code that it is about
 * @param quarter empty if it is about none
 */
record Version(String key, String quarter, long revision) {

  /** What it is a revision of. */
  String subject() {
    return key + " " + quarter;
  }

  @Override
  public String toString() {
    return "%s revision %d".formatted(subject(), revision);
  }
}

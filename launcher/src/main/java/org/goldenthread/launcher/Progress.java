package org.goldenthread.launcher;

/** Tells a person what happens, a line at a time. */
@FunctionalInterface
public interface Progress {

  /** One line, without its end. */
  void say(String line);

  /** Tells nobody. */
  static Progress silent() {
    return line -> {};
  }
}

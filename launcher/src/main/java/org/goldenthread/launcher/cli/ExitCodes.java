package org.goldenthread.launcher.cli;

/** What the commands end with; the help says the same. */
final class ExitCodes {

  static final int FINE = 0;
  static final int REFUSED_OR_DOWN = 1;
  static final int USAGE = 2;
  static final int CANNOT = 3;

  private ExitCodes() {}
}

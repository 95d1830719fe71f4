package org.goldenthread.launcher.cli;

/** What the commands end with; the help says the same. */
public final class ExitCodes {

  /** Everything went well. */
  public static final int FINE = 0;

  /** Something was refused, differs, or does not run. */
  public static final int REFUSED_OR_DOWN = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** It cannot be done here. */
  public static final int CANNOT = 3;

  private ExitCodes() {}
}

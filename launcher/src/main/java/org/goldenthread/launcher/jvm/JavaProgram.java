package org.goldenthread.launcher.jvm;

import java.nio.file.Path;

/** The Java that runs this, which runs the children too. */
public final class JavaProgram {

  private JavaProgram() {}

  public static String path() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}

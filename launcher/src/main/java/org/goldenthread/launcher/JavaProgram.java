package org.goldenthread.launcher;

import java.nio.file.Path;

/** The Java that runs this, which runs the children too. */
final class JavaProgram {

  private JavaProgram() {}

  static String path() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}

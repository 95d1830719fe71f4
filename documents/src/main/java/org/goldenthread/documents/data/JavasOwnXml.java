package org.goldenthread.documents.data;

import java.util.function.Supplier;

/**
 * Lets the libraries that make files use Java's own XML programs. Otherwise they look through every
 * library for another one each time that they write a part of a file, which takes more time than
 * everything else, and what they find would depend on what is installed.
 */
public final class JavasOwnXml {

  private JavasOwnXml() {}

  /** What is made, on this thread. */
  public static <T> T with(Supplier<T> made) {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return made.get();
    } finally {
      thread.setContextClassLoader(usual);
    }
  }
}

package org.goldenthread.launcher.load;

import java.nio.file.Path;
import org.goldenthread.launcher.ProjectRoot;

/** The folders that travel with the product. */
final class Sample {

  private Sample() {}

  static Path folder(String name) {
    return ProjectRoot.find().resolve("samples").resolve(name);
  }
}

package org.goldenthread.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goldenthread.launcher.process.CannotStart;

/** The folder that holds all modules, whose build the launcher starts. */
public final class ProjectRoot {

  private static final String PROPERTY = "golden-thread.root";

  private ProjectRoot() {}

  /**
   * The folder named by the system property {@code golden-thread.root}, or else the nearest one
   * upwards from the working folder that holds {@code kafka-broker/pom.xml}.
   *
   * @throws CannotStart if there is none
   */
  public static Path find() {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isEmpty()) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    return Stream.iterate(
            Path.of("").toAbsolutePath(), folder -> folder != null, folder -> folder.getParent())
        .filter(folder -> Files.exists(folder.resolve("kafka-broker/pom.xml")))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "This is not inside the project's folder. Go there, or name it with -D%s=FOLDER."
                        .formatted(PROPERTY)));
  }

  /** Where the build puts the broker's jars. */
  public static Path kafkaJars() {
    return find().resolve("kafka-broker/target/lib");
  }
}

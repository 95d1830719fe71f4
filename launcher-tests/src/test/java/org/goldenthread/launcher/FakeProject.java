package org.goldenthread.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.goldenthread.launcher.ports.ServiceName;

/** A project's folder as a build leaves it: the real broker, and {@link FakeService} four times. */
public final class FakeProject {

  private static final String PROGRAM = "org/goldenthread/launcher/FakeService.class";

  private FakeProject() {}

  /** Makes it in this folder, which it returns. */
  public static Path in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("kafka-broker/target"));
    Files.createSymbolicLink(folder.resolve("kafka-broker/target/lib"), ProjectRoot.kafkaJars());
    for (ServiceName service : ServiceName.values()) {
      Path app = folder.resolve(service.module()).resolve("target/quarkus-app");
      Files.createDirectories(app);
      writeJar(app.resolve("quarkus-run.jar"));
    }
    return folder;
  }

  private static void writeJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        InputStream program = FakeProject.class.getResourceAsStream("/" + PROGRAM)) {
      jar.putNextEntry(new JarEntry(PROGRAM));
      Objects.requireNonNull(program).transferTo(jar);
      jar.closeEntry();
    }
  }
}

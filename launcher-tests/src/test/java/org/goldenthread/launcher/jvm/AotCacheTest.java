package org.goldenthread.launcher.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.goldenthread.launcher.process.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx32m");
  private static final String PROGRAM = Greeting.class.getName();
  private static final String CLASS_FILE = PROGRAM.replace('.', '/') + ".class";

  @TempDir private Path folder;
  private Path jars;

  /** A program that a cache can be learnt of. */
  public static final class Greeting {
    private Greeting() {}

    /** Says it. */
    public static void main(String[] arguments) {
      System.out.println("hello");
    }
  }

  @BeforeEach
  void build() throws IOException {
    jars = Files.createDirectories(folder.resolve("target/app"));
    writeJar();
  }

  @Test
  void shouldLetTheNextRunUseWhatThisOneLearnt() {
    learn();

    AotCache next = AotCache.of(jars, OPTIONS, false);
    Shell.Outcome run = run(next, "-XX:AOTMode=on", "-Xlog:class+load");
    assertThat(next.options()).containsExactly("-XX:AOTCache=" + next.file());
    assertThat(run.output()).contains("hello").containsPattern("AotCacheTest\\$Greeting.*shared");
  }

  @Test
  void shouldRunWithADamagedOne() throws IOException {
    learn();
    AotCache damaged = AotCache.of(jars, OPTIONS, true);
    Files.writeString(damaged.file(), "not a cache");

    assertThat(run(damaged).success()).isTrue();
    assertThat(run(damaged).output()).contains("hello");
  }

  @Test
  void shouldLearnAnewWhenTheProgramHasChanged() throws IOException {
    learn();
    Files.writeString(jars.resolve("another.jar"), "");

    AotCache changed = AotCache.of(jars, OPTIONS, true);
    assertThat(changed.learns()).isTrue();
    changed.prepare();
    assertThat(jars.resolveSibling("aot")).isEmptyDirectory();
  }

  @Test
  void shouldKeepNothingOfARunThatWasKilledWhileItWrote() throws IOException {
    AotCache killed = AotCache.of(jars, OPTIONS, true);
    killed.prepare();
    String half = killed.options().getFirst().replace("-XX:AOTCacheOutput=", "");
    Files.writeString(Path.of(half), "half");
    Files.writeString(Path.of(half + ".config"), "");

    killed.keep();

    assertThat(killed.file()).doesNotExist();
  }

  private void learn() {
    AotCache cache = AotCache.of(jars, OPTIONS, true);
    cache.prepare();
    assertThat(run(cache).output()).contains("hello");
    cache.keep();
    assertThat(cache.learns()).isFalse();
  }

  private Shell.Outcome run(AotCache cache, String... more) {
    List<String> line = new ArrayList<>(List.of(JavaProgram.path()));
    line.addAll(OPTIONS);
    line.addAll(cache.options());
    line.addAll(List.of(more));
    line.addAll(List.of("-cp", jars.resolve("program.jar").toString(), PROGRAM));
    return Shell.run(line);
  }

  private void writeJar() throws IOException {
    try (OutputStream out = Files.newOutputStream(jars.resolve("program.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        InputStream program = AotCacheTest.class.getResourceAsStream("/" + CLASS_FILE)) {
      jar.putNextEntry(new JarEntry(CLASS_FILE));
      Objects.requireNonNull(program).transferTo(jar);
      jar.closeEntry();
    }
  }
}

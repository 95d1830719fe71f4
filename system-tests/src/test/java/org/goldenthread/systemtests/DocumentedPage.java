package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * A page that tells people what to type.
 *
 * @param blocks its {@code sh} blocks, from the first to the last
 */
record DocumentedPage(List<String> blocks) {

  private static final Pattern SHELL_BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final long PATIENCE_SECONDS = 180;

  /** The page at a path below the project's root. */
  static DocumentedPage at(String path) throws IOException {
    String page = Files.readString(ProjectRoot.find().resolve(path));
    return new DocumentedPage(
        SHELL_BLOCK.matcher(page).results().map((MatchResult found) -> found.group(1)).toList());
  }

  /** Runs all blocks in one shell, as somebody does who works through the page. */
  String runAll(GoldenThread system) throws IOException, InterruptedException {
    return run(String.join("\n", blocks), system);
  }

  /**
   * Runs one block with the ports of a system, and fails if the shell does.
   *
   * @return what it printed
   */
  static String run(String block, GoldenThread system) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("typed");
    Files.createSymbolicLink(folder.resolve("run"), ProjectRoot.find().resolve("run"));
    Path output = folder.resolve("output");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", withPorts(block, system))
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    shell.environment().put("GOLDEN_THREAD_DATA", system.settings().data().toString());
    Process process = shell.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(block).isTrue();
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  private static String withPorts(String block, GoldenThread system) {
    String replaced = block;
    for (ServiceName service : ServiceName.values()) {
      replaced =
          replaced.replace(
              "http://localhost:" + Ports.standard().of(service), system.base(service).toString());
    }
    return replaced;
  }
}

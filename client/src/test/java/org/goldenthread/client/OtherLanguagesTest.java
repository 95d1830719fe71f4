package org.goldenthread.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Two linters find nothing in the OpenAPI documents, and clients in other languages that are
 * generated from them compile. Needs Node and Python, and downloads what {@code node/package.json}
 * names.
 */
@EnabledIfSystemProperty(named = "golden-thread.all", matches = "true")
class OtherLanguagesTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path NODE = TARGET.resolve("node");
  private static final String[] SERVICES = {"indicators", "outturns", "scoring", "reporting"};

  @BeforeAll
  static void install() throws IOException {
    assumeTrue(isThere("npm"), "Skipped: npm is not installed");
    Files.createDirectories(NODE);
    Files.copy(
        Path.of("node", "package.json"),
        NODE.resolve("package.json"),
        StandardCopyOption.REPLACE_EXISTING);
    run(NODE, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent");
  }

  @Test
  void shouldHaveNothingThatSpectralFinds() {
    run(PROJECT, arguments(tool("spectral"), "lint", "--fail-severity=hint"));
  }

  @Test
  void shouldHaveNothingThatRedoclyFinds() {
    assertThat(run(PROJECT, arguments(tool("redocly"), "lint", "--max-problems=20")))
        .doesNotContain("Warning was generated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicators", "outturns", "scoring", "reporting"})
  void shouldBecomeAClientInTypeScript(String service) {
    Path client = generate("typescript-fetch", service);

    run(
        client,
        tool("tsc"),
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "index.ts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicators", "outturns", "scoring", "reporting"})
  void shouldBecomeAClientInPython(String service) {
    assumeTrue(isThere("python3"), "Skipped: python3 is not installed");

    run(generate("python", service), "python3", "-W", "error", "-m", "compileall", "-q", ".");
  }

  private static Path generate(String language, String service) {
    Path folder = TARGET.resolve("clients").resolve(language).resolve(service);
    new DefaultGenerator()
        .opts(
            new CodegenConfigurator()
                .setGeneratorName(language)
                .setInputSpec(document(service).toString())
                .setOutputDir(folder.toString())
                .setAdditionalProperties(Map.of("packageName", "golden_thread_" + service))
                .toClientOptInput())
        .generate();
    return folder;
  }

  private static Path document(String service) {
    return PROJECT.resolve(service + "-service/src/main/resources/META-INF/openapi.yaml");
  }

  private static String tool(String name) {
    return NODE.resolve("node_modules/.bin").resolve(name).toString();
  }

  /** A linter's, for all documents. */
  private static String[] arguments(String... first) {
    return Stream.concat(
            Stream.of(first), Stream.of(SERVICES).map(service -> document(service).toString()))
        .toArray(String[]::new);
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Returns what it said. */
  private static String run(Path folder, String... command) {
    try {
      Path said = Files.createTempFile(TARGET, "said", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(List.of(command).toString()).isTrue();
      assertThat(process.exitValue()).as(Files.readString(said)).isZero();
      return Files.readString(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

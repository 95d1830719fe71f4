package org.goldenthread.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a service keeps to the document that describes its API. What its tests see is noted in
 * files, since the tests of one run are loaded more than once; {@link #check()} reads them at the
 * end.
 */
public final class Contract {

  private static final Path NOTES =
      Path.of("target", "contract").resolve(Long.toString(ProcessHandle.current().pid()));
  private static final Path FAULTS = NOTES.resolve("faults");
  private static final Path SHOWN = NOTES.resolve("shown");
  private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

  private Contract() {}

  /**
   * Checks that every operation of the document was called with success in this run, and that all
   * requests and answers were as the document says. To be called from a test without Quarkus, since
   * those run after all others. The document itself is checked, too. A run of chosen tests checks
   * answers only.
   *
   * @throws AssertionError that lists every difference with a test that shows it
   */
  public static void check() {
    Map<String, String> faults = new TreeMap<>();
    lines(FAULTS).map(line -> line.split("\t", 2)).forEach(f -> faults.putIfAbsent(f[1], f[0]));
    Stream<String> differing =
        faults.entrySet().stream()
            .map(fault -> "%s (in %s)".formatted(fault.getKey(), fault.getValue()));
    String all =
        Stream.of(differing, neverShown(), document().faults().stream())
            .flatMap(each -> each)
            .collect(Collectors.joining(System.lineSeparator()));
    if (!all.isEmpty()) {
      throw new AssertionError(
          "The service and its OpenAPI document differ. Mend whichever is wrong:\n" + all);
    }
  }

  /** The document of the service whose tests these are. */
  static Document document() {
    return Holder.DOCUMENT.orElseThrow();
  }

  static void note(String test, Exchange exchange) {
    Holder.DOCUMENT.ifPresent(document -> note(document, test, exchange));
  }

  private static void note(Document document, String test, Exchange exchange) {
    document
        .operation(exchange.method(), exchange.path())
        .ifPresentOrElse(
            operation -> {
              operation
                  .faults(exchange)
                  .forEach(fault -> write(FAULTS, test + "\t" + operation.name() + " " + fault));
              if (exchange.isUnderstood()) {
                write(SHOWN, operation.name());
              }
            },
            () -> noteUnknown(test, exchange));
  }

  private static void noteUnknown(String test, Exchange exchange) {
    if (exchange.isUnderstood()) {
      write(
          FAULTS,
          "%s\t%s %s is answered, and not declared"
              .formatted(test, exchange.method(), exchange.path()));
    }
  }

  private static Stream<String> neverShown() {
    boolean chosen = System.getProperty("test") != null;
    Set<String> shown = lines(SHOWN).collect(Collectors.toSet());
    return chosen
        ? Stream.empty()
        : document().operations().stream()
            .map(Operation::name)
            .filter(name -> !shown.contains(name))
            .map(name -> name + " is never called with success");
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String line) {
    if (NOTED.add(line)) {
      try {
        Files.createDirectories(NOTES);
        Files.write(
            file,
            List.of(line.replace('\n', ' ')),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Holder {
    static final Optional<Document> DOCUMENT = Document.ofThisService();
  }
}

package org.goldenthread.launcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;

/** What a newcomer can do with a system that has just started, ready to paste. */
record Directions(GoldenThread system, String dataOption) {

  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /** Without the sample nothing is said of its figures. */
  String text(boolean hasSample) {
    return Arrays.stream(template().split(BETWEEN_PARAGRAPHS))
        .filter(paragraph -> hasSample || !paragraph.contains("{quarter}"))
        .collect(Collectors.joining(BETWEEN_PARAGRAPHS))
        .replace("{reporting}", address(ServiceName.REPORTING))
        .replace("{outturns}", address(ServiceName.OUTTURNS))
        .replace("{quarter}", Sample.QUARTER)
        .replace("{data}", dataOption)
        .replace("{logs}", system.settings().data().resolve("logs").toString());
  }

  private static String template() {
    try (InputStream text = Directions.class.getResourceAsStream("directions.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String address(ServiceName service) {
    return system.base(service).toString();
  }
}

package org.goldenthread.launcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;

/** What a newcomer can do with a system that has just started, ready to paste. */
final class Directions {

  private final GoldenThread system;
  private final String dataOption;

  Directions(GoldenThread system, String dataOption) {
    this.system = system;
    this.dataOption = dataOption;
  }

  String text() {
    return template()
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

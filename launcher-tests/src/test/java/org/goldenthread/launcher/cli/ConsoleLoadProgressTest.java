package org.goldenthread.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleLoadProgressTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void shouldNotCountRefusedRowsAsAccepted() {
    LoadFolder.ConsoleLoadProgress progress =
        new LoadFolder.ConsoleLoadProgress(
            new Console(new PrintStream(out, true, StandardCharsets.UTF_8), false));

    progress.sending("outturns-service");
    progress.file("outturns.csv", 17, 5);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "  outturns.csv               12 of 17 rows accepted, 5 refused\n");
  }
}

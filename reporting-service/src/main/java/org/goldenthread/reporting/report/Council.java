package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.documents.Look;
import org.goldenthread.documents.Paper;

/** Whose reports they are, as whoever runs the service says. */
@ApplicationScoped
class Council {

  private final Optional<String> name;
  private final Look look;

  /**
   * The council.
   *
   * @param colour of lines and notices: {@code #12403a}
   * @param logo a PNG file
   * @param paper what reports are printed on: {@code A4} or {@code letter}
   * @throws IllegalStateException if the colour, the logo or the paper cannot be used
   */
  Council(
      @ConfigProperty(name = "goldenthread.council.name") Optional<String> name,
      @ConfigProperty(name = "goldenthread.council.colour") Optional<String> colour,
      @ConfigProperty(name = "goldenthread.council.logo") Optional<Path> logo,
      @ConfigProperty(name = "goldenthread.council.paper") Optional<String> paper) {
    this.name = name;
    Paper size = set("paper", () -> paper.map(Paper::parse).orElse(Look.PLAIN.paper()));
    this.look =
        set(
            "colour",
            () -> new Look(colour.orElse(Look.PLAIN.colour()), logo.map(Council::read), size));
  }

  private static <T> T set(String setting, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "goldenthread.council.%s: %s".formatted(setting, e.getMessage()), e);
    }
  }

  Optional<String> name() {
    return name;
  }

  Look look() {
    return look;
  }

  private static Look.Logo read(Path file) {
    try {
      return Look.Logo.of(Files.readAllBytes(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "goldenthread.council.logo: %s is no PNG file that can be read".formatted(file), e);
    }
  }
}

package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.documents.Look;

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
   * @throws IllegalStateException if the colour or the logo cannot be used
   */
  Council(
      @ConfigProperty(name = "goldenthread.council.name") Optional<String> name,
      @ConfigProperty(name = "goldenthread.council.colour") Optional<String> colour,
      @ConfigProperty(name = "goldenthread.council.logo") Optional<Path> logo) {
    this.name = name;
    try {
      this.look = new Look(colour.orElse(Look.PLAIN.colour()), logo.map(Council::read));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("goldenthread.council.colour: " + e.getMessage(), e);
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

package org.goldenthread.launcher.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The configuration of a broker that is its own controller, alone, on loopback.
 *
 * @param folder where the configuration and the records lie
 * @param port for clients
 * @param controllerPort for the broker itself
 */
record KafkaProperties(Path folder, int port, int controllerPort) {

  Path file() {
    return folder.resolve("server.properties");
  }

  Path records() {
    return folder.resolve("records");
  }

  /** As Kafka writes ids: 16 random bytes as 22 letters, of which the first is no hyphen. */
  static String newClusterId() {
    UUID random = UUID.randomUUID();
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(random.getMostSignificantBits())
            .putLong(random.getLeastSignificantBits())
            .array();
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return id.startsWith("-") ? newClusterId() : id;
  }

  /** Written at every start, since the ports may be others than last time. */
  void write() {
    try (InputStream fixed = KafkaProperties.class.getResourceAsStream("kafka-server.properties")) {
      Files.createDirectories(folder);
      String text =
          new String(Objects.requireNonNull(fixed).readAllBytes(), StandardCharsets.ISO_8859_1);
      Path half = folder.resolve("server.properties.new");
      Files.writeString(half, text + ours() + added(), StandardCharsets.ISO_8859_1);
      Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What somebody wants otherwise, in a file of the folder: the last line about a setting holds.
   */
  private String added() throws IOException {
    Path file = folder.resolve("added.properties");
    return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
  }

  private String ours() {
    return """
    log.dirs=%s
    controller.quorum.voters=1@127.0.0.1:%d
    listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
    advertised.listeners=PLAINTEXT://127.0.0.1:%d
    """
        .formatted(escaped(records()), controllerPort, port, controllerPort, port);
  }

  /** As property files write it: whatever is not plain ASCII by its number. */
  private static String escaped(Path path) {
    return path.toString()
        .chars()
        .mapToObj(
            c -> c < 0x20 || c > 0x7e || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
        .collect(Collectors.joining());
  }
}

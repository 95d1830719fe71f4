package org.goldenthread.reporting.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file that was published.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // Files are handed on, never compared.
public record FrozenFile(String path, String mediaType, String sha256, byte[] content) {

  static FrozenFile of(ReportFile file) {
    return new FrozenFile(file.path(), file.mediaType(), sha256(file.content()), file.content());
  }

  /**
   * The hash of all files: of a line with hash, two spaces and path for each, in the order of the
   * paths, as {@code sha256sum} writes them.
   */
  static String hashOf(Map<String, String> sha256ByPath) {
    String lines =
        new TreeMap<>(sha256ByPath)
            .entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    return sha256(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

package org.goldenthread.kit.text;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.goldenthread.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The encodings that text may be sent in. */
public final class Charsets {

  /** What spreadsheets on Windows save where they say no more than CSV. */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int UNSUPPORTED = 415;

  private Charsets() {}

  /**
   * The encoding that a media type declares; UTF-8 if it says nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 for one that is not read
   */
  public static Charset of(@Nullable MediaType type) {
    String declared = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return declared == null ? StandardCharsets.UTF_8 : named(declared);
  }

  /** Who declares Latin 1 means Windows-1252, as browsers have it. */
  private static Charset named(String declared) {
    return switch (declared.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
      case "windows-1252", "cp1252", "iso-8859-1", "latin1" -> WINDOWS_1252;
      case "utf-16" -> StandardCharsets.UTF_16;
      default ->
          throw Problems.of(
              UNSUPPORTED,
              "unsupported-media-type",
              "Unsupported Media Type",
              "Text is read in UTF-8, windows-1252 or utf-16, not in '%s': save it as UTF-8"
                  .formatted(declared));
    };
  }
}

package org.goldenthread.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What documents are printed on, its long side lying. */
public enum Paper {
  /** 297 by 210 mm. */
  A4(16_838, 11_906),
  /** 11 by 8½ inches. */
  LETTER(15_840, 12_240);

  private static final int MARGINS = 1_700;

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Paper by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Paper parse(String written) {
    return Arrays.stream(values())
        .filter(paper -> paper.name().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no paper: it is one of %s"
                        .formatted(
                            written,
                            Arrays.stream(values())
                                .map(Paper::css)
                                .collect(Collectors.joining(", ")))));
  }

  /** Its name in a style sheet. */
  public String css() {
    return this == A4 ? "A4" : name().toLowerCase(Locale.ROOT);
  }

  /** Its width in twentieths of a point. */
  public int width() {
    return width;
  }

  /** Its height in twentieths of a point. */
  public int height() {
    return height;
  }

  /** The room between the margins of a Word file, in twentieths of a point. */
  public int room() {
    return width - MARGINS;
  }
}

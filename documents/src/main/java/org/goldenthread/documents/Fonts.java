package org.goldenthread.documents;

import java.io.InputStream;
import java.util.Objects;

/**
 * The typefaces that files carry with them: Atkinson Hyperlegible Next for text, because its
 * letters are hard to mistake, and DejaVu Sans for the symbols and letters that it does not have.
 */
public enum Fonts {
  /** Text. */
  REGULAR("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
  /** Headings. */
  BOLD("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
  /** Symbols. */
  SYMBOLS("DejaVu Sans", 400, "DejaVuSans.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Fonts(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /** The name by which styles ask for it. */
  public String family() {
    return family;
  }

  /** 400 for regular, 700 for bold. */
  public int weight() {
    return weight;
  }

  /** The TrueType file. */
  public InputStream open() {
    return Objects.requireNonNull(
        Fonts.class.getResourceAsStream("fonts/" + file), "The typeface " + file + " is missing");
  }
}

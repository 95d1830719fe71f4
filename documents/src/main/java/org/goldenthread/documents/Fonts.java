package org.goldenthread.documents;

import java.io.InputStream;
import java.util.Objects;

/**
 * The typefaces that files carry with them: Atkinson Hyperlegible Next for text, because its
 * letters are hard to mistake, and others for the symbols and scripts that it does not have.
 */
public enum Fonts {
  /** Text. */
  REGULAR("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular"),
  /** Headings. */
  BOLD("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold"),
  /** Arabic, Persian and Urdu, with the forms of joined letters. */
  ARABIC("Noto Sans Arabic", 400, "NotoSansArabic-Regular"),
  /** Symbols, Hebrew, Greek, Cyrillic and others. */
  SYMBOLS("DejaVu Sans", 400, "DejaVuSans"),
  /** In outlines. */
  EMOJI("Noto Emoji", 400, "NotoEmoji-Regular"),
  /** Hindi, Marathi and Nepali. */
  DEVANAGARI("Noto Sans Devanagari", 400, "NotoSansDevanagari-Regular"),
  /** Bengali and Sylheti. */
  BENGALI("Noto Sans Bengali", 400, "NotoSansBengali-Regular"),
  /** Gujarati. */
  GUJARATI("Noto Sans Gujarati", 400, "NotoSansGujarati-Regular"),
  /** Punjabi. */
  GURMUKHI("Noto Sans Gurmukhi", 400, "NotoSansGurmukhi-Regular"),
  /** Tamil. */
  TAMIL("Noto Sans Tamil", 400, "NotoSansTamil-Regular");

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

  /**
   * Whether its letters change their shape and place beside each other, so that a word of them is
   * drawn as a whole.
   */
  public boolean isDrawn() {
    return compareTo(EMOJI) > 0;
  }

  /** The TrueType file. */
  public InputStream open() {
    return Objects.requireNonNull(
        Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"),
        () -> "The typeface " + file + " is missing");
  }
}

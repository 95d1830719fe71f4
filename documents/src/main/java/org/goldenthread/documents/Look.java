package org.goldenthread.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * How the documents of a council look.
 *
 * @param colour of lines and notices, as CSS writes it: {@code #12403a}
 * @param logo what stands above the title
 * @param paper what they are printed on
 */
public record Look(String colour, Optional<Logo> logo, Paper paper) {

  /** The look of who said nothing of it. */
  public static final Look PLAIN = new Look("#12403a", Optional.empty(), Paper.A4);

  /**
   * A picture.
   *
   * @param png never changed by anybody
   */
  @SuppressWarnings("ArrayRecordComponent") // Pictures are handed on, never compared.
  public record Logo(byte[] png, int width, int height) {

    /**
     * A picture of a file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Logo of(byte[] png) {
      try {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        if (image != null) {
          return new Logo(png, image.getWidth(), image.getHeight());
        }
      } catch (IOException e) {
        throw new IllegalArgumentException("It is no picture that can be read", e);
      }
      throw new IllegalArgumentException("It is no picture that can be read");
    }
  }

  /**
   * A look that can be shown.
   *
   * @throws IllegalArgumentException if the colour is not written as six hexadecimal digits
   */
  public Look {
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException(
          "'%s' is no colour: write it like %s".formatted(colour, "#12403a"));
    }
  }

  /** A style sheet in its colour and for its paper. */
  public String in(String style) {
    return style
        .replace("#12403a", colour)
        .replace("size: A4 landscape", "size: " + paper.css() + " landscape");
  }
}

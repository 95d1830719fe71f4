package org.goldenthread.documents.office;

import org.goldenthread.documents.web.Direction;
import org.goldenthread.documents.web.Markup;

/** Paragraphs, runs and fields as WordprocessingML writes them. */
final class WordText {

  private WordText() {}

  /** A paragraph of one text in a style. */
  static String paragraph(String style, String text) {
    return Direction.isRightToLeft(text)
        ? of(style, "<w:bidi/>", run("<w:rtl/>", text))
        : styled(style, run(text));
  }

  /** A paragraph of these runs. */
  static String styled(String style, String runs) {
    return of(style, "", runs);
  }

  private static String of(String style, String properties, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>\n"
        .formatted(style, properties, runs);
  }

  /** Text as its style has it. */
  static String run(String text) {
    return run("", text);
  }

  /** Text with properties of its own; its lines stay lines. */
  static String run(String properties, String text) {
    String lines =
        Markup.escape(text)
            .replace("\r", "")
            .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>", lines);
  }

  /** What the program works out; until then it shows the text. */
  static String field(String instruction, String text) {
    return """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>\
    """
        .formatted(instruction, run(text));
  }
}

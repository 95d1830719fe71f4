package org.goldenthread.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.web.Markup;

/** Writes a document's headings as the nested bookmarks that the renderer reads, and finds them. */
final class Bookmarks {

  private Bookmarks() {}

  /**
   * Where a heading is.
   *
   * @param page counted from 0
   * @param top how high on the page
   */
  record Found(Block.Heading heading, int page, int top) {}

  /** Where the headings of a PDF that was made with their bookmarks are. */
  static List<Found> in(PDDocument pdf, List<Block.Heading> headings) {
    List<PDPageXYZDestination> places = new ArrayList<>();
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      collect(outline, places);
    }
    return IntStream.range(0, places.size())
        .mapToObj(
            i ->
                new Found(
                    headings.get(i), places.get(i).retrievePageNumber(), places.get(i).getTop()))
        .toList();
  }

  private static void collect(PDOutlineNode above, List<PDPageXYZDestination> places) {
    for (PDOutlineItem item : above.children()) {
      try {
        places.add((PDPageXYZDestination) item.getDestination());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      collect(item, places);
    }
  }

  static String of(List<Block.Heading> headings) {
    StringBuilder bookmarks = new StringBuilder("<bookmarks>");
    int open = 0;
    for (Block.Heading heading : headings) {
      int depth = Math.min(heading.level(), open + 1);
      for (; open >= depth; open--) {
        bookmarks.append("</bookmark>");
      }
      bookmarks.append(
          "<bookmark name=\"%s\" href=\"#%s\">"
              .formatted(Markup.escape(heading.text()), heading.id()));
      open = depth;
    }
    return bookmarks.append("</bookmark>".repeat(open)).append("</bookmarks>").toString();
  }
}

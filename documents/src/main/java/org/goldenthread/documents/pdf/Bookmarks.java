package org.goldenthread.documents.pdf;

import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.web.Markup;

/** Writes a document's headings as the nested bookmarks that the renderer reads. */
final class Bookmarks {

  private Bookmarks() {}

  static String of(Document document) {
    StringBuilder bookmarks = new StringBuilder("<bookmarks>");
    List<Block.Heading> headings = document.headings();
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

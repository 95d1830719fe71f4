package org.goldenthread.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The headings of a joined PDF as its nested bookmarks.
 *
 * @param objects where they are written
 * @param root the number of the one above all
 */
record Outline(PdfObjects objects, int root) {

  private static final int NONE = -1;

  void write(List<JoinedPdf.Place> places) throws IOException {
    int first = objects.reserve(places.size());
    Map<Integer, List<Integer>> below = below(places);
    for (int i = NONE; i < places.size(); i++) {
      COSDictionary item = new COSDictionary();
      if (i != NONE) {
        item.setString(COSName.TITLE, places.get(i).found().heading().text());
        item.setItem(COSName.DEST, JoinedPdf.destination(places.get(i)));
        beside(item, i, below, first);
      }
      above(item, below.getOrDefault(i, List.of()), first, i == NONE);
      objects.write(i == NONE ? root : first + i, item, JoinedPdf::settledNumber);
    }
  }

  /** Those at the top are open, all others closed. */
  private static void above(
      COSDictionary item, List<Integer> children, int first, boolean areOpen) {
    if (!children.isEmpty()) {
      item.setItem(COSName.FIRST, JoinedPdf.settled(first + children.getFirst()));
      item.setItem(COSName.LAST, JoinedPdf.settled(first + children.getLast()));
      item.setInt(COSName.COUNT, areOpen ? children.size() : -children.size());
    }
  }

  private void beside(COSDictionary item, int i, Map<Integer, List<Integer>> below, int first) {
    below.forEach(
        (above, children) -> {
          int place = children.indexOf(i);
          if (place >= 0) {
            item.setItem(COSName.PARENT, JoinedPdf.settled(above == NONE ? root : first + above));
            if (place > 0) {
              item.setItem(COSName.PREV, JoinedPdf.settled(first + children.get(place - 1)));
            }
            if (place + 1 < children.size()) {
              item.setItem(COSName.NEXT, JoinedPdf.settled(first + children.get(place + 1)));
            }
          }
        });
  }

  /** Which headings stand directly below which. */
  private static Map<Integer, List<Integer>> below(List<JoinedPdf.Place> places) {
    Map<Integer, List<Integer>> below = new TreeMap<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int level = places.get(i).found().heading().level();
      while (!open.isEmpty() && places.get(open.getLast()).found().heading().level() >= level) {
        open.removeLast();
      }
      below.computeIfAbsent(open.isEmpty() ? NONE : open.getLast(), _ -> new ArrayList<>()).add(i);
      open.add(i);
    }
    return below;
  }
}

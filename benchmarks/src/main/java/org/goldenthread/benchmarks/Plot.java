package org.goldenthread.benchmarks;

import java.util.List;
import java.util.Map;

/** A bar for each row that is held against a limit: how much of the limit is reached. */
record Plot(Map<String, List<Row>> groups) {

  private static final int LINE = 22;
  private static final int ZERO = 420;
  private static final int WHOLE = 300;

  String drawn() {
    List<Row> rows =
        groups.values().stream()
            .flatMap(List::stream)
            .filter(row -> row.limit().isPresent())
            .toList();
    int limit = ZERO + WHOLE;
    int height = (rows.size() + 2) * LINE;
    StringBuilder svg = new StringBuilder(start(limit + 80, height));
    for (int i = 0; i < rows.size(); i++) {
      svg.append(bar(rows.get(i), (i + 1) * LINE));
    }
    return svg.append(end(limit, height)).toString();
  }

  private static String bar(Row row, int y) {
    double share = row.share().orElseThrow();
    double length = Math.min(share, 1.2) * WHOLE;
    String what = row.what().replace("&", "&amp;").replace("<", "&lt;");
    return text(ZERO - 8, y, "end", what)
        + "<rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"%d\" fill=\"#2d6a63\"/>%n"
            .formatted(ZERO, y - LINE / 2 - 2, length, LINE - 6)
        + text((int) (ZERO + length + 5), y, "start", "%.2f".formatted(share));
  }

  private static String text(int x, int y, String anchor, String words) {
    return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n".formatted(x, y, anchor, words);
  }

  private static String start(int width, int height) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" \
    font-size="13" role="img">
    <title>How much of its limit each measurement reached</title>
    <rect width="100%%" height="100%%" fill="#ffffff"/>
    """
        .formatted(width, height);
  }

  private static String end(int limit, int height) {
    return """
    <line x1="%d" y1="8" x2="%d" y2="%d" stroke="#12201e" stroke-dasharray="4 3"/>
    <text x="%d" y="%d" text-anchor="middle">the limit</text>
    </svg>
    """
        .formatted(limit, limit, height - LINE, limit, height - 6);
  }
}

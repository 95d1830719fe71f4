package org.goldenthread.kit.openapi;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pieces of a page. */
final class Html {

  private Html() {}

  /** Text that cannot be taken for markup; nothing where there is none. */
  static String text(@Nullable Object text) {
    return text == null
        ? ""
        : text.toString()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }

  /** A paragraph, or nothing without text. */
  static String paragraph(@Nullable Object text) {
    return text == null ? "" : "<p>" + text(text) + "</p>\n";
  }

  /** A table that can be moved sideways by key, or nothing without rows; its cells are markup. */
  static String table(String caption, List<String> headers, List<List<String>> rows) {
    return rows.isEmpty()
        ? ""
        : """
        <div class="wide" tabindex="0" role="region" aria-label="%1$s"><table>\
        <caption>%1$s</caption><thead><tr>%2$s</tr></thead><tbody>%3$s</tbody></table></div>
        """
            .formatted(
                text(caption),
                headers.stream()
                    .map("<th scope=\"col\">%s</th>"::formatted)
                    .collect(Collectors.joining()),
                rows.stream().map(Html::row).collect(Collectors.joining("\n")));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .skip(1)
        .map("<td>%s</td>"::formatted)
        .collect(
            Collectors.joining("", "<tr><th scope=\"row\">" + cells.getFirst() + "</th>", "</tr>"));
  }
}

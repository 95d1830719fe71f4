package org.goldenthread.documents.web;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Table;

/**
 * Writes a document's blocks as XHTML, which browsers and the PDF renderer both read. How pictures
 * are put in differs between the two.
 */
public record Markup(Document document, Picture picture) {

  /** What the address of a picture in the text begins with. */
  public static final String PNG = "data:image/png;base64,";

  /** So many columns at most do not need the width of a page. */
  private static final int FEW = 3;

  /** How a picture is put in. */
  public interface Picture {
    /** The markup of a picture. */
    String of(Chart chart);
  }

  /** The title and all blocks. */
  public String body() {
    return title() + of(document.blocks());
  }

  /** The title alone, below the logo. */
  public String title() {
    String logo =
        document
            .metadata()
            .look()
            .logo()
            .map(it -> Base64.getEncoder().encodeToString(it.png()))
            .map(
                png ->
                    "<p class=\"logo\"><img src=\"%s%s\" alt=\"%s\"/></p>\n"
                        .formatted(PNG, png, escape(document.metadata().author())))
            .orElse("");
    return logo
        + "<h1>%s</h1>\n<p class=\"subtitle\">%s</p>\n"
            .formatted(written(document.title()), written(document.subtitle()));
  }

  /** Some of the document's blocks. */
  public String of(List<Block> blocks) {
    return blocks.stream().map(this::block).collect(Collectors.joining());
  }

  /** Text that cannot be taken for markup, without the characters that XML does not allow. */
  public static String escape(String text) {
    return withoutControls(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Text that people wrote, whose phrases of the other direction stand for themselves. */
  private static String written(String text) {
    return Direction.apart(escape(text));
  }

  /** Text without the characters that XML does not allow. */
  public static String withoutControls(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  /** What the marks mean, or nothing where there are none. */
  public static String explained(List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark.symbol() + " " + mark.meaning() + ".")
        .collect(Collectors.joining(" "));
  }

  /**
   * A table with its caption and what its marks mean. Its parts say what they are: on a narrow
   * screen they are laid out as cards, and a browser no longer takes them for a table.
   */
  public static String table(Table table) {
    StringBuilder html = new StringBuilder("<div class=\"wide\" tabindex=\"0\" role=\"region\"");
    html.append(" aria-label=\"")
        .append(escape(table.caption()))
        .append("\">\n<table role=\"table\"");
    html.append(table.columns().size() <= FEW ? " class=\"narrow\">\n" : ">\n");
    html.append("<caption>").append(written(table.caption())).append("</caption>\n");
    html.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    int all = table.columns().stream().mapToInt(Column::share).sum();
    table.columns().forEach(column -> html.append(header(column, all)));
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    table.rows().forEach(row -> html.append(row(row, table)));
    html.append("</tbody>\n</table>\n</div>\n");
    String marks = explained(table.marks());
    return html + (marks.isEmpty() ? "" : "<p class=\"marks\">" + escape(marks) + "</p>\n");
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(String text) ->
          "<p%s>%s</p>\n".formatted(Direction.of(text), written(text));
      case Block.Notice(String text) -> "<p class=\"notice\">%s</p>\n".formatted(written(text));
      case Block.BulletList(List<String> items) -> bullets(items);
      case Block.DefinitionList list -> definitions(list);
      case Block.Tabulated(Table table, String _, Table _) -> table(table);
      case Block.Pictured(Chart chart) -> picture.of(chart);
      case Block.Abreast(List<List<Block.Piece>> columns) -> abreast(columns);
      case Block.PageBreak() -> "<div class=\"break\"></div>\n";
      case Block.Contents() -> contents();
    };
  }

  private static String heading(Block.Heading heading) {
    int level = heading.level() + 1;
    return "<h%d id=\"%s\">%s</h%d>\n"
        .formatted(level, heading.id(), written(heading.text()), level);
  }

  private String abreast(List<List<Block.Piece>> columns) {
    return columns.stream()
        .map(column -> column.stream().map(this::block).collect(Collectors.joining()))
        .map(column -> "<div class=\"column\">\n" + column + "</div>\n")
        .collect(
            Collectors.joining(
                "", "<div class=\"abreast of-%d\">\n".formatted(columns.size()), "</div>\n"));
  }

  private static String bullets(List<String> items) {
    return items.stream()
        .map(item -> "<li%s>%s</li>".formatted(Direction.of(item), written(item)))
        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
  }

  private static String definitions(Block.DefinitionList list) {
    return list.entries().stream()
        .map(
            e ->
                "<dt>%s</dt><dd%s>%s</dd>"
                    .formatted(
                        written(e.term()), Direction.of(e.definition()), written(e.definition())))
        .collect(Collectors.joining("\n", "<dl>\n", "\n</dl>\n"));
  }

  private String contents() {
    return document.contents().stream()
        .map(Markup::entry)
        .collect(
            Collectors.joining(
                "\n",
                "<nav class=\"contents\" id=\"contents\" aria-label=\"Contents\">\n<ul>\n",
                "\n</ul>\n</nav>\n"));
  }

  private static String entry(Block.Heading heading) {
    return "<li class=\"level-%d\"><a href=\"#%s\">%s</a></li>"
        .formatted(heading.level(), heading.id(), written(heading.text()));
  }

  /**
   * Its width is a class, because a page with a strict content policy has no styles in its text.
   */
  private static String header(Column column, int all) {
    return "<th scope=\"col\" role=\"columnheader\" class=\"%s w%d\">%s</th>"
        .formatted(kind(column), 100 * column.share() / all, escape(column.header()));
  }

  private static String row(Row row, Table table) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(i -> cell(row.cells().get(i), table.columns().get(i), i == 0))
        .collect(Collectors.joining("", "<tr role=\"row\">", "</tr>\n"));
  }

  private static String cell(Cell cell, Column column, boolean isHead) {
    String content =
        cell.sign().map(Markup::sign).orElseGet(() -> written(cell.text()))
            + marks(cell)
            + cell.detail().map(d -> "<br/><small>" + whole(written(d)) + "</small>").orElse("");
    String direction = Direction.of(cell.text());
    return isHead
        ? "<th scope=\"row\" role=\"rowheader\" class=\"%s\"%s>%s</th>"
            .formatted(kind(column), direction, content)
        : "<td role=\"cell\" class=\"%s\" data-label=\"%s\"%s>%s</td>"
            .formatted(kind(column), escape(column.header()), direction, content);
  }

  /** A fraction is not broken over two lines, where it would read as other numbers. */
  private static String whole(String detail) {
    return detail.replaceAll("(\\d[\\d.,]*/[\\d.,]*\\d)", "<span class=\"whole\">$1</span>");
  }

  private static String marks(Cell cell) {
    return cell.marks().stream()
        .map(mark -> " <abbr title=\"%s\">%s</abbr>".formatted(mark.meaning(), mark.symbol()))
        .collect(Collectors.joining());
  }

  private static String sign(Sign sign) {
    // A symbol and the first word of its sign stay on one line.
    return "<span class=\"sign %s\"><span aria-hidden=\"true\">%s</span>%s%s</span>"
        .formatted(
            sign.style(),
            escape(sign.symbol()),
            sign.symbol().isEmpty() ? "" : "\u00a0",
            escape(sign.word()));
  }

  private static String kind(Column column) {
    return column.kind().name().toLowerCase(Locale.ROOT);
  }
}

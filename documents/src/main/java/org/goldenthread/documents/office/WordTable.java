package org.goldenthread.documents.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.web.Markup;

/** Tables in a Word file: caption above, header row on every page, marks explained below. */
final class WordTable {

  private static final int FEW = 3;

  private WordTable() {}

  /**
   * The table.
   *
   * @param room between the margins, in twentieths of a point
   */
  static String of(Table table, int room) {
    List<Integer> widths = widths(table.columns(), room);
    String rows =
        table.rows().stream().map(row -> row(row, table, widths)).collect(Collectors.joining());
    return WordText.paragraph("Caption", table.caption())
        + begun(widths, "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B9C3C1\"/>")
        + header(table.columns(), widths)
        + rows
        + "</w:tbl>\n"
        + WordText.paragraph("Marks", Markup.explained(table.marks()));
  }

  /** Cells beside each other without lines, of which each holds paragraphs. */
  static String abreast(List<String> columns, List<Integer> widths) {
    String cells =
        IntStream.range(0, columns.size())
            .mapToObj(i -> cell(columns.get(i), widths.get(i)))
            .collect(Collectors.joining());
    return begun(widths, "")
        + "<w:tr><w:trPr><w:cantSplit/></w:trPr>%s</w:tr></w:tbl>\n".formatted(cells);
  }

  private static String begun(List<Integer> widths, String borders) {
    String grid =
        widths.stream()
            .map("<w:gridCol w:w=\"%d\"/>"::formatted)
            .collect(Collectors.joining("", "<w:tblGrid>", "</w:tblGrid>"));
    return """
    <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders>\
    <w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/>\
    <w:left w:w="0" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>\
    <w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    """
            .formatted(widths.stream().mapToInt(Integer::intValue).sum(), borders)
        + grid;
  }

  /** Each column by its share of the page, of which a table of few columns takes only a part. */
  private static List<Integer> widths(List<Column> columns, int room) {
    int all = columns.stream().mapToInt(Column::share).sum();
    int whole = columns.size() <= FEW ? room / 2 : room;
    return columns.stream().map(column -> whole * column.share() / all).toList();
  }

  private static String header(List<Column> columns, List<Integer> widths) {
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                cell(
                    WordText.styled(
                        style(columns.get(i)), WordText.run("<w:b/>", columns.get(i).header())),
                    widths.get(i)))
        .collect(
            Collectors.joining(
                "", "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "</w:tr>\n"));
  }

  private static String row(Row row, Table table, List<Integer> widths) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(
            i ->
                cell(
                    WordText.styled(style(table.columns().get(i)), runs(row.cells().get(i))),
                    widths.get(i)))
        .collect(Collectors.joining("", "<w:tr><w:trPr><w:cantSplit/></w:trPr>", "</w:tr>\n"));
  }

  private static String cell(String paragraphs, int width) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>"
        .formatted(width, paragraphs);
  }

  private static String runs(Cell cell) {
    String main =
        cell.sign().map(WordTable::symbol).orElse("")
            + WordText.run(cell.sign().isPresent() ? words(cell) : cell.marked());
    return main
        + cell.detail()
            .map(detail -> "<w:r><w:br/></w:r>" + WordText.run("<w:sz w:val=\"14\"/>", detail))
            .orElse("");
  }

  private static String words(Cell cell) {
    return cell.marked().substring(cell.sign().map(sign -> sign.symbol().length()).orElse(0));
  }

  private static String symbol(Sign sign) {
    String colour = sign.tone().onWhite().substring(1).toUpperCase(Locale.ROOT);
    return sign.symbol().isEmpty()
        ? ""
        : WordText.run("<w:color w:val=\"%s\"/>".formatted(colour), sign.symbol());
  }

  private static String style(Column column) {
    return column.kind() == Column.Kind.NUMBER ? "Number" : "Cell";
  }
}

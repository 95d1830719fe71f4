package org.goldenthread.documents.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.web.Markup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/**
 * Puts a table into a Word file: caption above, header row on every page, marks explained below.
 */
final class WordTable {

  private static final int TEXT_SIZE = 8;
  private static final String RULE = "B9C3C1";

  private WordTable() {}

  static void put(XWPFDocument word, Table table) {
    XWPFParagraph caption = word.createParagraph();
    caption.setStyle("Caption");
    caption.setKeepNext(true);
    caption.createRun().setText(table.caption());
    XWPFTable made = word.createTable(table.rows().size() + 1, table.columns().size());
    made.setWidth("100%");
    rules(made);
    widths(made, table.columns());
    header(made.getRow(0), table.columns());
    for (int i = 0; i < table.rows().size(); i++) {
      row(made.getRow(i + 1), table.rows().get(i), table.columns());
    }
    XWPFParagraph marks = word.createParagraph();
    marks.setStyle("Marks");
    marks.createRun().setText(Markup.explained(table.marks()));
  }

  private static void rules(XWPFTable table) {
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setTopBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
  }

  /** Each column by its share of the page; programs read it from the grid or from the cells. */
  private static void widths(XWPFTable table, List<Column> columns) {
    int all = columns.stream().mapToInt(Column::share).sum();
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    CTTblGrid widths = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    widths.setGridColArray(new CTTblGridCol[0]);
    for (int i = 0; i < columns.size(); i++) {
      int width = WordPages.WIDTH * columns.get(i).share() / all;
      widths.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(i).setWidth(String.valueOf(width));
      }
    }
  }

  private static void header(XWPFTableRow row, List<Column> columns) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      run(row, i, columns.get(i)).setText(columns.get(i).header());
      row.getCell(i).getParagraphArray(0).getRuns().getFirst().setBold(true);
    }
  }

  private static void row(XWPFTableRow row, Row cells, List<Column> columns) {
    row.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = cells.cells().get(i);
      XWPFRun run = run(row, i, columns.get(i));
      run.setText(cell.marked());
      cell.detail()
          .ifPresent(
              detail -> {
                run.addBreak();
                run.setText(detail);
              });
    }
  }

  private static XWPFRun run(XWPFTableRow row, int i, Column column) {
    XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
    paragraph.setSpacingAfter(0);
    paragraph.setAlignment(
        column.kind() == Column.Kind.NUMBER ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(TEXT_SIZE);
    return run;
  }
}

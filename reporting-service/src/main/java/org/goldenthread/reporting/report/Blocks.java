package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Block.DefinitionList.Entry;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Table;
import org.goldenthread.reporting.statement.Said;

/** Collects a document's blocks, and names its headings, pictures and sheets in their order. */
final class Blocks {

  private static final int LONGEST_SHEET = 26;

  private final List<Block> blocks = new ArrayList<>();
  private int headings;
  private int charts;
  private int tables;

  List<Block> all() {
    return List.copyOf(blocks);
  }

  void add(Block block) {
    blocks.add(block);
  }

  void heading(int level, String text) {
    headings++;
    add(new Block.Heading(level, text, "section-" + headings));
  }

  void paragraph(String text) {
    add(new Block.Paragraph(text));
  }

  /** What was said, each part under its heading. */
  static Block.DefinitionList said(List<Said> parts) {
    return new Block.DefinitionList(
        parts.stream().map(part -> new Entry(part.heading(), part.text())).toList());
  }

  /** The id of the next picture. */
  String chartId() {
    charts++;
    return "chart-" + charts;
  }

  /** Pictures beside each other. */
  void abreast(Chart... charts) {
    add(
        new Block.Abreast(
            Arrays.stream(charts)
                .<List<Block.Piece>>map(c -> List.of(new Block.Pictured(c)))
                .toList()));
  }

  /** A table on a sheet that is named after it and numbered, so that no two have one name. */
  void table(Table table, String sheet) {
    table(table, sheet, table);
  }

  /** The same with a table that programs read in its place. */
  void table(Table table, String sheet, Table data) {
    tables++;
    String letters = sheet.replaceAll("[^A-Za-z0-9 ]", " ").replaceAll(" +", " ").strip();
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST_SHEET)).strip();
    add(new Block.Tabulated(table, tables + " " + cut, data));
  }
}

package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Table;

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

  /** A labelled paragraph, where there is something to say. */
  void paragraph(String label, Optional<String> text) {
    text.filter(said -> !said.isBlank()).ifPresent(said -> paragraph(label + ": " + said));
  }

  /** The id of the next picture. */
  String chartId() {
    charts++;
    return "chart-" + charts;
  }

  void chart(Chart chart) {
    add(new Block.Pictured(chart));
  }

  /** A table on a sheet that is named after it and numbered, so that no two have one name. */
  void table(Table table, String sheet) {
    tables++;
    String letters = sheet.replaceAll("[^A-Za-z0-9 ]", " ").replaceAll(" +", " ").strip();
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST_SHEET)).strip();
    add(new Block.Tabulated(table, tables + " " + cut));
  }
}

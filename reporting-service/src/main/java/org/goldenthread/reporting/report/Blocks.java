package org.goldenthread.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Block.DefinitionList.Entry;
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

  /** Something said, with what it is about; often nothing was. */
  record Labelled(String label, Optional<String> text) {}

  /** What was said, each under its label. */
  static Block.DefinitionList labelled(Labelled... all) {
    return new Block.DefinitionList(
        Arrays.stream(all)
            .flatMap(
                one ->
                    one.text().filter(said -> !said.isBlank()).stream()
                        .map(said -> new Entry(one.label(), said)))
            .toList());
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
    tables++;
    String letters = sheet.replaceAll("[^A-Za-z0-9 ]", " ").replaceAll(" +", " ").strip();
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST_SHEET)).strip();
    add(new Block.Tabulated(table, tables + " " + cut));
  }
}

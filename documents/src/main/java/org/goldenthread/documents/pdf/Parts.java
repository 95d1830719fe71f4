package org.goldenthread.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/**
 * Divides a document into parts that are laid out one after the other, since a page takes some
 * hundred times the memory of what it says. A document of the usual size is one part.
 */
final class Parts {

  /** In cells of a table, of which two thousand take some 50 MB while they are laid out. */
  private static final int MOST = 2_000;

  private static final int PICTURE = 40;
  private static final int WORDS = 5;

  private final List<List<Block>> parts = new ArrayList<>();
  private List<Block> open = new ArrayList<>();
  private int weight;

  private Parts() {}

  /** All blocks in their order: first what stands before the first heading, then at least one. */
  static List<List<Block>> of(Document document) {
    int weight = document.blocks().stream().mapToInt(Parts::weight).sum();
    if (weight <= MOST || document.headings().isEmpty()) {
      return List.of(document.blocks());
    }
    int first = document.blocks().indexOf(document.headings().getFirst());
    Parts parts = new Parts();
    parts.parts.add(document.blocks().subList(0, first));
    document.blocks().subList(first, document.blocks().size()).forEach(parts::add);
    parts.close();
    return parts.parts;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading _ -> {
        if (weight > MOST / 2) {
          close();
        }
        put(block);
      }
      case Block.Tabulated(Table table, String sheet, Table _) -> add(table, sheet);
      default -> put(block);
    }
  }

  /** A table that is too long goes on in further parts. */
  private void add(Table table, String sheet) {
    int most = Math.max(1, MOST / table.columns().size());
    for (int from = 0; from == 0 || from < table.rows().size(); from += most) {
      List<Row> rows = table.rows().subList(from, Math.min(table.rows().size(), from + most));
      if (from > 0) {
        close();
      }
      put(new Block.Tabulated(new Table(table.caption(), table.columns(), rows), sheet));
    }
  }

  private void put(Block block) {
    open.add(block);
    weight += weight(block);
  }

  private void close() {
    if (!open.isEmpty()) {
      parts.add(open);
    }
    open = new ArrayList<>();
    weight = 0;
  }

  private static int weight(Block block) {
    return switch (block) {
      case Block.Tabulated(Table table, String _, Table _) ->
          table.columns().size() * table.rows().size();
      case Block.Pictured _ -> PICTURE;
      case Block.Abreast abreast -> abreast.pieces().stream().mapToInt(Parts::weight).sum();
      default -> WORDS;
    };
  }
}

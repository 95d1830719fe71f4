package org.goldenthread.documents;

import java.util.List;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Table;

/** A part of a document. */
public sealed interface Block {

  /** A part that can also stand in a column beside another. */
  sealed interface Piece extends Block {}

  /**
   * A heading.
   *
   * @param level 1 for a chapter, 2 for its parts, and so on; none is left out on the way down
   * @param id unique in the document: small letters, digits and hyphens
   */
  record Heading(int level, String text, String id) implements Block {

    private static final int DEEPEST = 4;

    /** A heading that can be linked to. */
    public Heading {
      if (level < 1 || level > DEEPEST || !id.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException("%s at level %d is no heading".formatted(id, level));
      }
    }
  }

  /** A paragraph. */
  record Paragraph(String text) implements Piece {}

  /** A paragraph that must not be missed. */
  record Notice(String text) implements Piece {}

  /** A list without an order. */
  record BulletList(List<String> items) implements Piece {

    /** A list that cannot change. */
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /** Terms and what they mean. */
  record DefinitionList(List<Entry> entries) implements Piece {

    /** A term. */
    public record Entry(String term, String definition) {}

    /** A list that cannot change. */
    public DefinitionList {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A table.
   *
   * @param sheet its name in a spreadsheet, unique in the document, 1 to 31 letters, digits, spaces
   * @param data the same for programs, in spreadsheets and CSV files
   */
  record Tabulated(Table table, String sheet, Table data) implements Block {

    /** A table that people and programs read alike. */
    public Tabulated(Table table, String sheet) {
      this(table, sheet, table);
    }

    /** A table that a spreadsheet can name. */
    public Tabulated {
      if (!sheet.matches("[A-Za-z0-9 ]{1,31}")) {
        throw new IllegalArgumentException("A sheet cannot be named “%s”".formatted(sheet));
      }
    }
  }

  /** A picture with its figures. */
  record Pictured(Chart chart) implements Piece {}

  /**
   * Columns that stand beside each other where there is room and under each other where there is
   * none. They are read one after the other.
   *
   * @param columns at least two, from left to right
   */
  record Abreast(List<List<Piece>> columns) implements Block {

    /** Columns that cannot change. */
    public Abreast {
      columns = columns.stream().map(List::copyOf).toList();
      if (columns.size() < 2) {
        throw new IllegalArgumentException("One column has nothing beside it");
      }
    }

    /** Every part, in the order in which they are read. */
    public List<Piece> pieces() {
      return columns.stream().flatMap(List::stream).toList();
    }
  }

  /** What follows begins on a new page, where there are pages. */
  record PageBreak() implements Block {}

  /** The headings with where they are. */
  record Contents() implements Block {}
}

package org.goldenthread.documents;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Table;

/**
 * Everything that a document says. Every file is made from this and nothing else, so that none can
 * say what another does not, and the same document always makes the same bytes.
 *
 * @param language as BCP 47 writes it: {@code en-GB}
 * @param blocks in the order in which they are read
 */
public record Document(
    String title, String subtitle, String language, Metadata metadata, List<Block> blocks) {

  private static final int LINES_OF_A_PAGE = 38;

  /**
   * What a file says of itself.
   *
   * @param author who answers for it
   * @param asAt the only date in the file: when its figures were as they are
   */
  public record Metadata(String author, String subject, Instant asAt, Look look) {

    /** Of a document that looks like any other. */
    public Metadata(String author, String subject, Instant asAt) {
      this(author, subject, asAt, Look.PLAIN);
    }
  }

  /** A document that cannot change. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Its headings, which are its contents. */
  public List<Block.Heading> headings() {
    return headings(blocks);
  }

  /** The headings among some blocks. */
  public static List<Block.Heading> headings(List<Block> some) {
    return some.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  /**
   * The headings that its contents list: chapters and their parts, or chapters alone where both
   * would not fit on a page.
   */
  public List<Block.Heading> contents() {
    List<Block.Heading> both = upTo(2);
    return both.size() <= LINES_OF_A_PAGE ? both : upTo(1);
  }

  private List<Block.Heading> upTo(int level) {
    return headings().stream().filter(heading -> heading.level() <= level).toList();
  }

  /** Its tables, without those behind its pictures. */
  public List<Block.Tabulated> tables() {
    return blocks.stream()
        .filter(Block.Tabulated.class::isInstance)
        .map(Block.Tabulated.class::cast)
        .toList();
  }

  /** Its pictures, in the order in which they are read. */
  public List<Chart> charts() {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Abreast abreast
                    ? abreast.pieces().stream()
                    : Stream.of(block))
        .filter(Block.Pictured.class::isInstance)
        .map(Block.Pictured.class::cast)
        .map(Block.Pictured::chart)
        .toList();
  }

  /** The marks that stand in its tables, each once, in their order. */
  public List<Mark> marks() {
    return tables().stream()
        .map(Block.Tabulated::table)
        .map(Table::marks)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}

package org.goldenthread.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.goldenthread.documents.Block.Abreast;
import org.goldenthread.documents.Block.Contents;
import org.goldenthread.documents.Block.DefinitionList;
import org.goldenthread.documents.Block.Heading;
import org.goldenthread.documents.Block.Notice;
import org.goldenthread.documents.Block.PageBreak;
import org.goldenthread.documents.Block.Paragraph;
import org.goldenthread.documents.Block.Pictured;
import org.goldenthread.documents.Block.Tabulated;
import org.goldenthread.documents.chart.CountBars;
import org.goldenthread.documents.chart.Share;
import org.goldenthread.documents.chart.SplitBar;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Sign;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.table.Tone;

/** A small report with one block of every kind, long enough for two pages of rows. */
public final class SampleDocument {

  private static final Sign EXCEEDS = new Sign("★", "Exceeds target", Tone.BEST);
  private static final Sign BELOW = new Sign("▲", "Below target", Tone.WORST);

  private SampleDocument() {}

  /** The report. */
  public static Document of() {
    return new Document(
        "Corporate performance report",
        "Quarter 2 2020-21",
        "en-GB",
        new Document.Metadata(
            "The council", "Performance in Quarter 2", Instant.parse("2020-11-21T14:03:00Z")),
        blocks());
  }

  /** Titles and paragraphs, and nothing else. */
  public static Document saying(String title, String subtitle, String... paragraphs) {
    return new Document(
        title,
        subtitle,
        "en-GB",
        new Document.Metadata("Author", "Subject", Instant.EPOCH),
        Stream.of(paragraphs).<Block>map(Paragraph::new).toList());
  }

  /** A purple council with a green logo. */
  public static final Look COUNCIL = new Look("#7a1fa2", Optional.of(green()), Paper.LETTER);

  /** The same for a council with this look. */
  public static Document lookingLike(Look look) {
    Document.Metadata plain = of().metadata();
    return new Document(
        of().title(),
        of().subtitle(),
        of().language(),
        new Document.Metadata(plain.author(), plain.subject(), plain.asAt(), look),
        of().blocks());
  }

  private static Look.Logo green() {
    BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 60, 20, IntStream.generate(() -> 0x00c853).limit(1200).toArray(), 0, 60);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Look.Logo(png.toByteArray(), 60, 20);
  }

  /** The same with more chapters, of so many rows each and as many pictures with their words. */
  public static Document large(int chapters, int rows) {
    List<Block> blocks = new ArrayList<>(blocks());
    for (int chapter = 1; chapter <= chapters; chapter++) {
      String id = "chapter-" + chapter;
      blocks.add(new Heading(1, "Chapter " + chapter, id));
      List<Row> all = Collections.nCopies(rows, first());
      blocks.add(new Tabulated(new Table(id, scorecard().columns(), all), "Chapter " + chapter));
      for (int row = 1; row <= rows / 3; row++) {
        blocks.add(new Heading(2, "Exception %d.%d".formatted(chapter, row), id + "-" + row));
        blocks.add(beside());
      }
    }
    return new Document(
        of().title(), of().subtitle(), of().language(), of().metadata(), List.copyOf(blocks));
  }

  private static List<Block> blocks() {
    return List.of(
        new Contents(),
        new PageBreak(),
        new Heading(1, "Introduction", "introduction"),
        new Paragraph("How the council did, & what is <done> about it."),
        new Notice("Draft: figures may change."),
        new Block.BulletList(List.of("Outturns as submitted", "Scores by the policy in force")),
        new Heading(1, "Summary", "summary"),
        new Heading(2, "By score", "by-score"),
        new Pictured(SplitBar.of("scores", "2 indicators by score", shares()).chart()),
        beside(),
        new Heading(1, "Scorecard", "scorecard"),
        new Tabulated(scorecard(), "Scorecard"),
        new Heading(1, "Marks", "marks"),
        new DefinitionList(List.of(new DefinitionList.Entry("★", "On target or better"))));
  }

  private static Block beside() {
    Pictured trends = new Pictured(new CountBars("trends", "Short-term trends", shares()).chart());
    return new Abreast(
        List.of(
            List.of(trends),
            List.of(new Paragraph("Why they went as they went."), new Notice("Owed."))));
  }

  private static List<Share> shares() {
    return List.of(new Share(EXCEEDS, 1), new Share(BELOW, 1));
  }

  private static Table scorecard() {
    List<Column> columns =
        List.of(
            Column.text("Indicator"),
            Column.number("Outturn"),
            Column.number("Target"),
            Column.sign("Score"));
    List<Row> rows = new ArrayList<>();
    rows.add(first());
    for (int i = 0; i < 40; i++) {
      rows.add(
          Row.of(
              Cell.text("=PI." + (100 + i) + " Days lost"),
              Cell.number("15,687.11", new BigDecimal("15687.11")),
              Cell.text("Not available").withMarks(List.of(Mark.NOT_AVAILABLE)),
              Cell.sign(EXCEEDS)));
    }
    return new Table("Every indicator", columns, rows);
  }

  private static Row first() {
    return Row.of(
        Cell.text("PI.47 % of complaints answered in time"),
        Cell.number("76.9%", new BigDecimal("76.8707"))
            .withMarks(List.of(Mark.REVISED, Mark.PROVISIONAL))
            .withDetail("113/147"),
        Cell.number("85.0%", new BigDecimal("85.0")),
        Cell.sign(BELOW));
  }
}

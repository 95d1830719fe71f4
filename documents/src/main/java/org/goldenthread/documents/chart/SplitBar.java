package org.goldenthread.documents.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Svg.Box;
import org.goldenthread.documents.chart.Svg.Letters;
import org.goldenthread.documents.chart.Svg.Spot;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/**
 * One bar, or one under another, each split into its shares from the best to the worst. Every share
 * has its symbol, its word and its count; a bar without anything in it is not drawn.
 *
 * @param id starts the ids in the picture; unique on a page
 * @param subject what is counted: {@code 33 indicators by score}
 * @param bars each with the same kinds of shares in the same order
 */
public record SplitBar(String id, String subject, List<Bar> bars) {

  private static final double WIDTH = 360;
  private static final double BAR = 30;
  private static final double LINE = 20;
  private static final double ROOM_FOR_SYMBOL = 36;
  private static final double ROOM_FOR_COUNT = 18;
  private static final int LONGEST_LABEL = 48;

  /**
   * One bar.
   *
   * @param label what its shares are of: the name of a priority
   */
  public record Bar(String label, List<Share> shares) {

    /** A bar whose shares cannot change. */
    public Bar {
      shares = List.copyOf(shares);
    }

    private int total() {
      return shares.stream().mapToInt(Share::count).sum();
    }
  }

  /** Bars that cannot change. */
  public SplitBar {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to draw a bar of");
    }
  }

  /** The only bar of a picture. */
  public static SplitBar of(String id, String subject, List<Share> shares) {
    return new SplitBar(id, subject, List.of(new Bar(subject, shares)));
  }

  /** The picture. */
  public Chart chart() {
    Table figures = bars.size() == 1 ? Share.table(subject, kinds()) : ofMany();
    String alternative = Words.alternative(title(), figures);
    return new Chart(draw(alternative), title(), alternative, figures);
  }

  private String title() {
    return Share.title(subject, kinds());
  }

  /** The kinds with the counts of all bars. */
  private List<Share> kinds() {
    List<Share> first = bars.getFirst().shares();
    return IntStream.range(0, first.size())
        .mapToObj(i -> new Share(first.get(i).sign(), bars.stream().mapToInt(b -> at(b, i)).sum()))
        .toList();
  }

  private static int at(Bar bar, int kind) {
    return bar.shares().get(kind).count();
  }

  private Table ofMany() {
    Stream<Column> kinds = kinds().stream().map(s -> Column.number(s.sign().words()));
    List<Column> columns =
        Stream.of(Stream.of(Column.text("Part")), kinds, Stream.of(Column.number("Total")))
            .flatMap(part -> part)
            .toList();
    return new Table(subject, columns, bars.stream().map(SplitBar::row).toList());
  }

  private static Row row(Bar bar) {
    Stream<Cell> counts = bar.shares().stream().map(share -> Cell.count(share.count()));
    return new Row(
        Stream.of(Stream.of(Cell.text(bar.label())), counts, Stream.of(Cell.count(bar.total())))
            .flatMap(part -> part)
            .toList());
  }

  private String draw(String alternative) {
    boolean labelled = bars.size() > 1;
    double top = 4;
    double height = bars.stream().mapToDouble(bar -> height(bar, labelled)).sum();
    Box view = new Box(0, 0, WIDTH, top + height + 6 + LINE * kinds().size() + 4);
    Svg svg = new Svg(id, view, title(), alternative);
    for (Bar bar : bars) {
      top = labelled ? label(svg, bar, top) : top;
      split(svg, bar, top);
      top += BAR + 10;
    }
    legend(svg, top + 2);
    return svg.drawn();
  }

  private static double height(Bar bar, boolean labelled) {
    return BAR + 10 + (labelled ? LINE * labelLines(bar).size() : 0);
  }

  private static List<String> labelLines(Bar bar) {
    return Words.lines("%s: %d".formatted(bar.label(), bar.total()), LONGEST_LABEL);
  }

  private static double label(Svg svg, Bar bar, double top) {
    double under = top;
    for (String line : labelLines(bar)) {
      svg.write(new Spot(0, under + 13), Letters.BOLD, line);
      under += LINE;
    }
    return under;
  }

  private static void split(Svg svg, Bar bar, double top) {
    double unit = bar.total() == 0 ? 0 : WIDTH / bar.total();
    double left = 0;
    for (Share share : bar.shares()) {
      double width = share.count() * unit;
      if (width > 0) {
        svg.area(new Box(left, top, Math.max(width - 2, 1), BAR), share.sign().tone().colour());
        inside(svg, share, new Box(left, top, width - 2, BAR));
      }
      left += width;
    }
  }

  /** The symbol and count inside a share, as far as they fit; the legend has both again. */
  private static void inside(Svg svg, Share share, Box box) {
    if (box.width() < ROOM_FOR_COUNT) {
      return;
    }
    String count = Integer.toString(share.count());
    boolean both = box.width() >= ROOM_FOR_SYMBOL && !share.sign().symbol().isEmpty();
    Spot middle = new Spot(box.x() + box.width() / 2, box.y() + BAR / 2 + 5);
    Letters letters = Letters.BOLD.middle().in(share.sign().tone().ink());
    svg.write(middle, letters, both ? share.sign().symbol() + " " + count : count);
  }

  private void legend(Svg svg, double top) {
    double down = top;
    for (Share share : kinds()) {
      svg.area(new Box(0, down, 18, 16), share.sign().tone().colour());
      Letters inked = Letters.BOLD.middle().in(share.sign().tone().ink());
      svg.write(new Spot(9, down + 12.5), inked, share.sign().symbol());
      svg.write(new Spot(46, down + 12.5), Letters.BOLD.end(), Integer.toString(share.count()));
      svg.write(new Spot(54, down + 12.5), Letters.PLAIN, share.sign().word());
      down += LINE;
    }
  }
}

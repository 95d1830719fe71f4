package org.goldenthread.reporting.publication;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.PublishedFigures;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What was published. Nothing in it is ever changed or removed. */
public interface Publications {

  /** How much of a file is in memory at once, in bytes: it may be larger than there is room for. */
  int PIECE = 1 << 18;

  /**
   * Makes the current transaction one that publishes: it waits for any other to end, and all that
   * it reads is read at one moment after that. It must be the first thing that a transaction asks
   * for.
   */
  void begin();

  /** Keeps who publishes what; from here on, the transaction sees the quarter as published. */
  void open(Publication publication);

  /** Keeps a file of a publication that was opened, so that nobody else need hold it. */
  void add(Publication publication, int place, FrozenFile file);

  /** Keeps the figures and the hash of the files, with which the publication is done. */
  void seal(Publication publication, List<PrintedFigure> figures);

  /** All, the latest quarter first, and in it the last publication first. */
  List<Publication> all();

  /** Those of a quarter that were made until then, the last one first. */
  List<Publication> of(Quarter quarter, AsOf asOf);

  /**
   * What the last finished publication of the quarter printed that was made until then, and the
   * outturns that those of the four quarters before printed.
   */
  PublishedFigures printed(Quarter quarter, AsOf asOf);

  /** What a publication printed of an indicator. */
  List<PrintedFigure> printed(Publication publication, IndicatorRef ref);

  /**
   * Each outturn that was printed until then, as the last publication that shows it printed it.
   *
   * @param ref of this indicator only
   */
  List<PrintedFigure> lastPrinted(Optional<IndicatorRef> ref, AsOf asOf);

  /** The files of a publication without their content, in the order of their paths. */
  List<FileEntry> files(Publication publication);

  /** One file of a publication without its content. */
  Optional<FileEntry> file(Publication publication, String path);

  /** The bytes of a file from a place on, {@link #PIECE} of them or what is left. */
  byte[] piece(Publication publication, String path, long from);

  /**
   * Finds the publication of a quarter.
   *
   * @param revision which one; the last one if empty
   * @param asOf only those made until then
   */
  default Optional<Publication> find(Quarter quarter, OptionalLong revision, AsOf asOf) {
    return of(quarter, asOf).stream()
        .filter(each -> revision.isEmpty() || each.revision() == revision.getAsLong())
        .findFirst();
  }

  /**
   * A file of a publication.
   *
   * @param sha256 of its bytes, in lower-case hexadecimal
   * @param length in bytes
   */
  record FileEntry(String path, String mediaType, String sha256, long length) {}
}

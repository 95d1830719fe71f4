package org.goldenthread.reporting.quarter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A quarter's report as it was frozen.
 *
 * @param revision 1 for the first publication of the quarter, one more for each further one
 * @param by the subject of the token that published
 * @param reason why it was published again; empty for the first
 * @param acknowledgements what was outstanding, and why it was published all the same
 * @param contentHash of all its files; empty only while it is being made
 */
public record Publication(
    Quarter quarter,
    long revision,
    Instant at,
    String by,
    Optional<String> reason,
    List<Acknowledgement> acknowledgements,
    Optional<String> contentHash) {

  /** The same with the hash of its files. */
  public Publication sealed(String hash) {
    return new Publication(quarter, revision, at, by, reason, acknowledgements, Optional.of(hash));
  }

  /** Why it was published although this was outstanding; empty if it was not. */
  public Optional<String> reasonFor(Outstanding.Kind kind, String subject) {
    return acknowledgements.stream()
        .filter(known -> known.kind() == kind && known.subject().equals(subject))
        .map(Acknowledgement::reason)
        .findFirst();
  }

  /** Whether it is finished, and can be read by others. */
  public boolean isSealed() {
    return contentHash.isPresent();
  }

  /**
   * Something outstanding that the performance team knew of when it published.
   *
   * @param subject as that of what was outstanding
   */
  public record Acknowledgement(Outstanding.Kind kind, String subject, String reason) {

    boolean isFor(Outstanding outstanding) {
      return kind == outstanding.kind() && subject.equals(outstanding.subject());
    }
  }
}

package org.goldenthread.kit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class NearMiss {

  private NearMiss() {}

  /**
   * The known name nearest to one that is not known: the same letters otherwise spelt ({@code
   * dry_run} for {@code dryRun}), or no more than two letters away.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    String letters = letters(written);
    return known.stream()
        .filter(name -> distance(letters, letters(name)) <= allowed(letters))
        .min(Comparator.comparingInt(name -> distance(letters, letters(name))));
  }

  /** A hint to end a sentence with; empty if nothing is near. */
  public static String hint(String written, Collection<String> known) {
    return of(written, known).map(NearMiss::hint).orElse("");
  }

  /** The hint with the name that was meant. */
  public static String hint(String meant) {
    return ". Did you mean '%s'?".formatted(meant);
  }

  /** Whether two names have the same letters and digits: {@code dry_run} and {@code dryRun}. */
  public static boolean isSame(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static int allowed(String letters) {
    return Math.min(2, letters.length() / 3);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Letters to change, add, leave out or exchange with the next (optimal string alignment). */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    int changed = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean exchanged =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}

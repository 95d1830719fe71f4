package org.goldenthread.reporting.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a report are asked for.
 *
 * @param wanted what a row must have; all rows where nothing is said
 */
public record RowFilter(Map<RowChoice, String> wanted) {

  /** All rows. */
  public static final RowFilter ALL = new RowFilter(Map.of());

  /** A filter that cannot change, in the order of the choices. */
  public RowFilter {
    EnumMap<RowChoice, String> ordered = new EnumMap<>(RowChoice.class);
    ordered.putAll(wanted);
    wanted = Collections.unmodifiableMap(ordered);
  }

  /** What an address says; nothing and blanks mean all. */
  public static RowFilter of(
      @Nullable String score,
      @Nullable String trend,
      @Nullable String annualTrend,
      @Nullable String directorate,
      @Nullable String owner) {
    EnumMap<RowChoice, String> wanted = new EnumMap<>(RowChoice.class);
    put(wanted, RowChoice.SCORE, score);
    put(wanted, RowChoice.TREND, trend);
    put(wanted, RowChoice.ANNUAL_TREND, annualTrend);
    put(wanted, RowChoice.DIRECTORATE, directorate);
    put(wanted, RowChoice.OWNER, owner);
    return new RowFilter(wanted);
  }

  private static void put(
      Map<RowChoice, String> wanted, RowChoice choice, @Nullable String written) {
    if (written != null && !written.isBlank()) {
      wanted.put(choice, written.strip());
    }
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return wanted.isEmpty();
  }

  /** The same in an address that has a query already: {@code &score=below}. */
  public String query() {
    return wanted.entrySet().stream()
        .map(it -> "&" + it.getKey().parameter() + "=" + encoded(it.getValue()))
        .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The first thing asked for that no row of the report could have. */
  public Optional<Unknown> unknown(Dashboard dashboard) {
    return wanted.entrySet().stream()
        .map(
            it ->
                new Unknown(
                    it.getKey(), it.getValue(), List.copyOf(it.getKey().known(dashboard).keySet())))
        .filter(it -> !it.known().contains(it.written()))
        .findFirst();
  }

  /** The dashboard with these rows alone. */
  public Dashboard of(Dashboard dashboard) {
    return isAll() ? dashboard : dashboard.only(this::includes);
  }

  private boolean includes(ScorecardRow row) {
    return wanted.entrySet().stream().allMatch(it -> it.getKey().of(row).equals(it.getValue()));
  }

  /** Something that a report does not have. */
  public record Unknown(RowChoice choice, String written, List<String> known) {

    /** That it does not, and what it has. */
    public String detail() {
      return "This report has no %s '%s'; it has %s"
          .formatted(choice.parameter(), written, String.join(", ", known));
    }
  }
}

package org.goldenthread.reporting.list;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;

/** Lists what is suspicious about the figures of a quarter's report. */
@Singleton
public record ListFindings(Figures figures) {

  /**
   * The findings about the report's figures, by quarter and time; empty if no plan covers the
   * quarter.
   *
   * @param wanted which of them, when the codes of all directorates are known
   */
  public Optional<List<ReportedFinding>> list(
      Quarter quarter, Function<Set<String>, Wanted> wanted, AsOf asOf) {
    return figures
        .of(quarter, asOf)
        .map(
            found -> {
              Wanted only = wanted.apply(found.directorates().keySet());
              return new Reporting(found)
                  .dashboard(new Scope.Corporate()).findings().stream()
                      .filter(only::includes)
                      .toList();
            });
  }

  /**
   * Which findings are asked for.
   *
   * @param state empty for all
   * @param directorate the code of the directorate that has to deal with them, empty for all
   */
  public record Wanted(Optional<FindingStatus> state, Optional<String> directorate) {

    /** All of them. */
    public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty());

    private boolean includes(ReportedFinding found) {
      return state.filter(wanted -> wanted != found.finding().state()).isEmpty()
          && directorate.filter(code -> !isOf(found, code)).isEmpty();
    }

    private static boolean isOf(ReportedFinding found, String code) {
      return found.directorate().filter(owner -> owner.code().equals(code)).isPresent();
    }
  }
}

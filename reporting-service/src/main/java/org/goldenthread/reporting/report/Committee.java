package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.reporting.domain.Dashboard;
import org.goldenthread.reporting.domain.Initiative;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.Scorecard;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.reporting.domain.Section;

/**
 * What a committee looks at: everything of the chosen directorates, and everything of the chosen
 * priorities.
 *
 * @param code the committee's own
 * @param title of its report
 * @param directorates codes
 * @param priorities codes
 */
record Committee(
    String code,
    Optional<String> title,
    List<String> directorates,
    List<String> priorities,
    Optional<String> introduction,
    Optional<String> recommendations) {

  Committee {
    directorates = List.copyOf(directorates);
    priorities = List.copyOf(priorities);
  }

  /** The committee's part of the whole council's dashboard; counts are made from its rows. */
  Dashboard of(Dashboard corporate) {
    return new Dashboard(
        corporate.scope(),
        corporate.quarter(),
        corporate.asAt(),
        corporate.state(),
        corporate.publication(),
        corporate.policy(),
        only(corporate.scorecard()),
        corporate.keyInitiatives().stream().filter(this::looksAt).toList(),
        List.of(),
        List.of(),
        Optional.empty(),
        only(corporate.priorities(), corporate),
        only(corporate.directorates(), corporate));
  }

  private Scorecard only(Scorecard whole) {
    return new Scorecard(whole.rows().stream().filter(this::looksAt).toList());
  }

  private List<Section> only(List<Section> sections, Dashboard corporate) {
    return sections.stream()
        .map(section -> only(section, corporate))
        .filter(section -> !section.scorecard().rows().isEmpty())
        .toList();
  }

  private Section only(Section section, Dashboard corporate) {
    Scorecard chosen = only(section.scorecard());
    Predicate<Initiative> isOfIt =
        initiative ->
            initiative.priority().filter(section.of().code()::equals).isPresent()
                || initiative.directorate().filter(section.of().code()::equals).isPresent();
    int initiatives =
        (int) corporate.keyInitiatives().stream().filter(this::looksAt).filter(isOfIt).count();
    return new Section(section.of(), chosen, initiatives, chosen.scores(corporate.policy()));
  }

  private boolean looksAt(ScorecardRow row) {
    return looksAt(row.directorate().map(Named::code), row.priority().map(Named::code));
  }

  private boolean looksAt(Initiative initiative) {
    return looksAt(initiative.directorate(), initiative.priority());
  }

  private boolean looksAt(Optional<String> directorate, Optional<String> priority) {
    return directorate.filter(directorates::contains).isPresent()
        || priority.filter(priorities::contains).isPresent();
  }
}

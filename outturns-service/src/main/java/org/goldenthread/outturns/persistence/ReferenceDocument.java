package org.goldenthread.outturns.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.domain.CouncilPlan;
import org.goldenthread.outturns.domain.Directorate;
import org.goldenthread.outturns.domain.Initiative;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What this service needs of the other documents in the replica; the rest is passed over. */
final class ReferenceDocument {

  private ReferenceDocument() {}

  private record Name(@Nullable Quarter effectiveFrom) {}

  private record DirectorateState(
      List<Name> names, @Nullable Quarter lastQuarter, @Nullable List<String> successors) {}

  private record InitiativeState(
      @Nullable String title,
      @Nullable String directorate,
      @Nullable String priority,
      @Nullable String leadRole) {}

  private record Priority(String code) {}

  private record PlanState(
      FinancialYear firstYear, FinancialYear lastYear, List<Priority> priorities) {}

  private record Band(String code) {}

  private record PolicyState(List<Band> bands) {}

  static Directorate directorate(String code, String document) {
    DirectorateState read = DocumentJson.read(document, DirectorateState.class);
    boolean always =
        read.names.isEmpty() || read.names.stream().anyMatch(it -> it.effectiveFrom == null);
    return new Directorate(
        code,
        always
            ? Optional.empty()
            : read.names.stream()
                .flatMap(it -> Stream.ofNullable(it.effectiveFrom))
                .min(Quarter::compareTo),
        Optional.ofNullable(read.lastQuarter),
        Optional.ofNullable(read.successors).orElse(List.of()));
  }

  static Initiative initiative(String code, String document) {
    InitiativeState read = DocumentJson.read(document, InitiativeState.class);
    return new Initiative(
        code,
        Optional.ofNullable(read.title).orElse(code),
        Optional.ofNullable(read.directorate),
        Optional.ofNullable(read.priority),
        Optional.ofNullable(read.leadRole));
  }

  static CouncilPlan plan(String code, String document) {
    PlanState read = DocumentJson.read(document, PlanState.class);
    return new CouncilPlan(
        code, read.firstYear, read.lastYear, read.priorities.stream().map(Priority::code).toList());
  }

  /** The code of the band that takes what no better one does. */
  static Optional<String> worstBand(String document) {
    List<Band> bands = DocumentJson.read(document, PolicyState.class).bands;
    return bands.isEmpty() ? Optional.empty() : Optional.of(bands.getLast().code());
  }
}

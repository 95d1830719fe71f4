package org.goldenthread.outturns.reference.store;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.CouncilPlan;
import org.goldenthread.outturns.reference.Directorate;
import org.goldenthread.outturns.reference.Initiative;
import org.goldenthread.outturns.submission.store.DocumentJson;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What this service needs of the other documents in the replica; the rest is passed over. */
public final class ReferenceDocument {

  private ReferenceDocument() {}

  private record DirectorateState(
      @Nullable Quarter lastQuarter, @Nullable List<String> successors) {}

  private record InitiativeState(@Nullable String directorate) {}

  private record CategoryState(
      String code, String name, @Nullable Quarter from, @Nullable Quarter to) {}

  private record BreakdownState(String name, BreakdownKind kind, List<CategoryState> categories) {}

  private record Priority(String code) {}

  private record PlanState(
      FinancialYear firstYear, FinancialYear lastYear, List<Priority> priorities) {}

  public static Directorate directorate(String code, String document) {
    DirectorateState read = DocumentJson.read(document, DirectorateState.class);
    return new Directorate(
        code,
        Optional.ofNullable(read.lastQuarter),
        Optional.ofNullable(read.successors).orElse(List.of()));
  }

  public static Initiative initiative(String code, String document) {
    InitiativeState read = DocumentJson.read(document, InitiativeState.class);
    return new Initiative(code, Optional.ofNullable(read.directorate));
  }

  public static Breakdown breakdown(String code, String document) {
    BreakdownState read = DocumentJson.read(document, BreakdownState.class);
    return new Breakdown(
        code,
        read.name,
        read.kind,
        read.categories.stream()
            .map(
                it ->
                    new Breakdown.Category(
                        it.code, it.name, Optional.ofNullable(it.from), Optional.ofNullable(it.to)))
            .toList());
  }

  public static CouncilPlan plan(String code, String document) {
    PlanState read = DocumentJson.read(document, PlanState.class);
    return new CouncilPlan(
        code, read.firstYear, read.lastYear, read.priorities.stream().map(Priority::code).toList());
  }
}

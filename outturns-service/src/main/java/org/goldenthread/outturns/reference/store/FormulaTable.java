package org.goldenthread.outturns.reference.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Replica.State;

/** Keeps what is worked out of what, as the definitions of indicators now say. */
@Singleton
record FormulaTable(RoundTrips database) {

  /** Keeps what the indicators among newer states say, in place of what they said. */
  void keep(List<State> newer) {
    List<State> indicators =
        newer.stream().filter(it -> it.kind() == ReferenceKind.INDICATOR).toList();
    if (!indicators.isEmpty()) {
      database.change(FormulaSql.forget(indicators.stream().map(State::code).toList()));
      database.change(FormulaSql.keep(indicators.stream().flatMap(FormulaTable::parts).toList()));
    }
  }

  private static Stream<Map.Entry<String, String>> parts(State state) {
    Optional<Indicator> indicator = ReferenceDocument.indicator(state.document());
    return indicator.stream()
        .flatMap(it -> it.parts().stream())
        .map(part -> Map.entry(state.code(), part));
  }
}

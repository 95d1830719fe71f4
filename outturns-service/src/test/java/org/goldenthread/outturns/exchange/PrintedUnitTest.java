package org.goldenthread.outturns.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.outturns.exchange.OutturnRows.PrintedUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedUnitTest {

  @ParameterizedTest
  @CsvSource({
    "93,93% against 88.3% target 17/18 Overall,'',PERCENT",
    "4,4th DCLG Ranking (June 2020),'',RANK",
    "1,1st DCLG Ranking,'',RANK",
    "5.69,5.69 Days English Met,'',''",
    "88.3,93% against 88.3% target,'',''",
    "4,4th DCLG Ranking,number,NUMBER",
    "171,£171k,£k,GBP"
  })
  void shouldBeTheOneNamedElseTheOnePrintedBehindTheFigure(
      String value, String printed, String named, String wanted) {
    Map<String, String> cells = new HashMap<>(Map.of("value", value, "raw_text", printed));
    if (!named.isEmpty()) {
      cells.put("unit", named);
    }

    assertThat(
            PrintedUnit.of(new FolderRow("comparators.csv", 2, cells))
                .map(unit -> unit.unit().code())
                .orElse(""))
        .isEqualTo(wanted);
  }
}

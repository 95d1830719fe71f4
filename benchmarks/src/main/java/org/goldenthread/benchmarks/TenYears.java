package org.goldenthread.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/** A made-up council: 200 indicators, each with ten years of quarters; the same every time. */
final class TenYears {

  static final int INDICATORS = 200;
  private static final int QUARTERS = 40;
  private static final FinancialYear FIRST = FinancialYear.parse("2003-04");

  private final Http http;
  private final Random random = new Random(2010);

  TenYears(Http http) {
    this.http = http;
  }

  static String ref(int indicator) {
    return "BENCH." + (indicator + 1);
  }

  void define() {
    http.put(
        ServiceName.INDICATORS,
        "/api/v1/council-plans/TEN-YEARS",
        "{\"name\": \"Ten years\", \"firstYear\": \"2003-04\", \"lastYear\": \"2012-13\","
            + " \"scoringPolicy\": \"three-level\", \"priorities\":"
            + " [{\"code\": \"ALL\", \"name\": \"Everything\"}]}");
    IntStream.range(0, INDICATORS).forEach(this::define);
  }

  private void define(int indicator) {
    String path = "/api/v1/indicators/" + ref(indicator);
    String polarity = indicator % 2 == 0 ? "HIGHER_IS_BETTER" : "LOWER_IS_BETTER";
    http.put(
        ServiceName.INDICATORS,
        path + "/definitions/2003-04-Q1",
        "{\"title\": \"Measure %d\", \"unit\": \"percent\", \"priority\": \"ALL\", \"polarity\": \"%s\"}"
            .formatted(indicator, polarity));
    for (int year = 0; year < QUARTERS / 4; year++) {
      http.put(
          ServiceName.INDICATORS,
          path + "/targets/" + FIRST.plus(year),
          "{\"value\": %d}".formatted(60 + year));
    }
  }

  /** Outturns of every indicator and quarter, different in each call. */
  List<Map<String, Object>> outturns() {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Quarter> quarters = IntStream.range(0, QUARTERS).mapToObj(FIRST.quarter(1)::plus).toList();
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      for (Quarter quarter : quarters) {
        rows.add(
            Map.of(
                "ref",
                ref(indicator),
                "quarter",
                quarter.toString(),
                "value",
                BigDecimal.valueOf(random.nextInt(4000, 9000), 2),
                "status",
                "FINAL"));
      }
    }
    return rows;
  }
}

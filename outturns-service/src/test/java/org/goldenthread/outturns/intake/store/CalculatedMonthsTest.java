package org.goldenthread.outturns.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.goldenthread.outturns.fixture.Calculated;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** What is worked out from figures that are recorded by month. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CalculatedMonthsTest {

  @Test
  void shouldBeWorkedOutForEachMonthThatWasToldOfEachPart() {
    String rule = "\"unit\": \"number\", \"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"SUM\"";
    String first = Fixtures.indicator(Fixtures.definition("1950-51-Q1", rule));
    String second = Fixtures.indicator(Fixtures.definition("1950-51-Q1", rule));
    String whole =
        Fixtures.indicator(
            Fixtures.definition(
                "1950-51-Q1",
                "\"unit\": \"number\", \"frequency\": \"MONTHLY\", \"formula\": \"%s / %s\""
                    .formatted(first, second)));
    for (String month : List.of("2020-07", "2020-08", "2020-09")) {
      month(first, month, "30");
    }
    month(second, "2020-07", "10");
    month(second, "2020-09", "0");

    JsonPath part = Calculated.current(whole);
    assertThat(part.getString("status")).isEqualTo("DELAYED");
    assertThat(part.getList("months.period")).containsExactly("2020-07", "2020-09");
    assertThat(part.getList("months.status")).containsExactly("FINAL", "NOT_APPLICABLE");
    assertThat(part.getInt("months[0].value")).isEqualTo(3);

    month(second, "2020-08", "8");
    assertThat(Calculated.current(whole).getInt("value")).isEqualTo(5);
    assertThat(Calculated.current(whole).getList("months.value")).hasSize(3).contains(3, 3.75f);
  }

  private static void month(String ref, String month, String value) {
    Client.submit(
        "{\"ref\": \"%s\", \"period\": \"%s\", \"value\": %s}".formatted(ref, month, value));
  }
}

package org.goldenthread.outturns.batch.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in the place of a figure, as national statistics write it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TypedMarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"[c]", "c", "*", "<5"})
  void shouldReadWhatPeopleTypeForAFigureThatMustNotBeShown(String typed) {
    String ref = Fixtures.percentage();

    JsonPath results =
        Client.submitBatch(
                "", "text/csv", "ref,quarter,value\n%s,2020-21-Q2,%s\n".formatted(ref, typed))
            .jsonPath();

    assertThat(results.getList("[0].notes"))
        .containsExactly(
            "'%s' was read as the status SUPPRESSED: the figure is there and is not shown"
                .formatted(typed));
    JsonPath stored = Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath();
    assertThat(stored.getString("status")).isEqualTo("SUPPRESSED");
    assertThat(stored.getString("reason")).isEqualTo("typed " + typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[u] 12.5", "..", ":"})
  void shouldNameTheStatusesInThePlaceOfOtherMarks(String typed) {
    JsonPath results =
        Client.submitBatch(
                "",
                "text/csv",
                "ref,quarter,value\n%s,2020-21-Q2,%s\n".formatted(Fixtures.percentage(), typed))
            .jsonPath();

    assertThat(results.getList("result")).containsExactly("REJECTED");
    assertThat(results.getString("[0].problem.errors[0].detail")).contains("SUPPRESSED");
  }
}

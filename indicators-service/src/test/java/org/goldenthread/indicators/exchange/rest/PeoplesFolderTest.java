package org.goldenthread.indicators.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder as people write it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PeoplesFolderTest {

  private final Sql sql;

  PeoplesFolderTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  @AfterEach
  void emptyTheSystem() {
    sql.emptyTheSystem();
  }

  @Test
  void shouldReadWhatPeopleWrite() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("outturns.csv", "ref,period,value\nPI.1,2020-21-Q2,4\n");
    files.put(
        "indicators.csv",
        """
        Ref,Title,Unit,Polarity,Cumulative,Frequency,Monthly to quarter,First quarter,Due in,Official series
        PI.1,A,percent,Higher is better,no,Every 2 years from 2018-19,,2020-21-Q4,Q3,ASCOF 2B(1); NI:192
        PI.2,B,percent,neutral,yes,academic year,,,,
        PI.3,C,number,lower,no,monthly,weighted mean,,,OWN:X 1
        PI.4,D,number,lower,no,every year,,,,
        """);
    files.put(
        "plan.csv",
        """
        code,name,first year,last year,scoring policy
        P18,Plan 2018 to 2022,2018/19,2021/2022,three-level
        """);
    files.put("schemes.csv", "code,name\nOWN,Our own index\n");
    files.put("scheme_codes.csv", "scheme,code,name\nOWN,X 1,Wellbeing\nASCOF,2B(1),At home\n");
    files.put("targets.csv", "ref,quarter,value\nPI.2,Academic year 2019/20,5\n");

    assertThat(Archives.post(Archives.zip(files)).jsonPath().getInt("refused")).isZero();

    JsonPath every = Client.get("indicators/PI.1").jsonPath();
    every.setRootPath("definitions[0]");
    assertThat(every.getString("frequency")).isEqualTo("EVERY");
    assertThat(every.getInt("everyYears")).isEqualTo(2);
    assertThat(every.getString("firstYear")).isEqualTo("2018-19");
    assertThat(every.getInt("reportedIn")).isEqualTo(3);
    assertThat(every.getString("firstQuarter")).isEqualTo("2020-21-Q4");
    assertThat(every.getList("references.code")).containsExactly("2B(1)", "192");
    JsonPath academic = Client.get("indicators/PI.2").jsonPath();
    assertThat(academic.getString("definitions[0].frequency")).isEqualTo("ACADEMIC_YEARLY");
    assertThat(academic.getBoolean("definitions[0].cumulative")).isTrue();
    assertThat(academic.getList("targets.quarter")).contains("2020-21-Q2");
    assertThat(
            Client.get("indicators/PI.3").jsonPath().getString("definitions[0].monthlyToQuarter"))
        .isEqualTo("WEIGHTED_MEAN");
    assertThat(Client.get("indicators/PI.4").jsonPath().getString("definitions[0].frequency"))
        .isEqualTo("YEARLY");
    assertThat(Client.get("council-plans/P18").jsonPath().getString("lastYear"))
        .isEqualTo("2021-22");
    assertThat(Client.get("series-schemes/OWN").jsonPath().getList("codes.title"))
        .containsExactly("Wellbeing");
    assertThat(Client.get("series-schemes/ASCOF").jsonPath().getString("codes[0].title"))
        .isEqualTo("At home");
  }
}

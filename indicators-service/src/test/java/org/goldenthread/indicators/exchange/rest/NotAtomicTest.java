package org.goldenthread.indicators.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refused row stops no other, where that is asked for. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NotAtomicTest {

  private static final Map<String, String> FILES =
      Map.of(
          "indicators.csv",
          """
          ref,title,unit,polarity,directorate
          PI 1,One,£k,lower,
          PI.2,Two,number,sideways,
          PI.3,Three,number,lower,NONE
          """,
          "targets.csv",
          """
          ref,period,target
          PI.1,2020-21-Q1,5
          PI.1,soon,5
          PI.1,2020-21-Q2,abc
          PI.2,2020-21-Q2,6
          """,
          "outturns.csv",
          "ref,period,value,status\nPI.1,2020-21-Q2,4,final\n");

  private final Sql sql;

  NotAtomicTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  @AfterEach
  void emptyTheSystem() {
    sql.emptyTheSystem();
  }

  @Test
  void shouldKeepWhatCanBeTakenAndTellTheRowsThatAreRefused() {
    Response answer = Archives.post(Archives.zip(FILES), "?atomic=false");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonPath told = answer.jsonPath();
    assertThat(told.getBoolean("applied")).isTrue();
    assertThat(told.getString("message"))
        .isEqualTo(
            "2 rows are kept as something new, 0 as a change; 0 said nothing new, 5 are refused");
    assertThat(refused(told))
        .containsExactly(
            "indicators.csv 3 polarity",
            "indicators.csv 4 directorate",
            "targets.csv 3 period",
            "targets.csv 4 target",
            "targets.csv 5 ref");
    assertThat(told.getString("rows[1].errors[0].detail"))
        .isEqualTo("'sideways' is none of higher, lower, none");
    assertThat(told.<String>getList("rows.findAll { it.result == 'CREATED' }.key"))
        .containsExactly("PI.1", "PI.1");
    assertThat(Client.get("indicators/PI.1").jsonPath().getInt("targets[0].value")).isEqualTo(5000);
    assertThat(Client.get("indicators/PI.2").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldKeepWhatElseIsSaidOfAThing() {
    String indicators =
        """
        ref,title,polarity,directorate,from_quarter
        PI.1,Old,lower,NONE,2018-19-Q1
        PI.1,One,lower,,2019-20-Q1
        PI.1,Later,lower,NONE,2020-21-Q1
        """;
    String targets = "ref,period,target\nPI.1,2020-21-Q2,6\n";
    byte[] zip = Archives.zip(Map.of("indicators.csv", indicators, "targets.csv", targets));

    JsonPath told = Archives.post(zip, "?atomic=false").jsonPath();

    assertThat(told.getList("rows.result"))
        .containsExactly("REFUSED", "CREATED", "REFUSED", "CREATED");
    JsonPath indicator = Client.get("indicators/PI.1").jsonPath();
    assertThat(indicator.getInt("revision")).isEqualTo(1);
    assertThat(indicator.getList("definitions.title")).containsExactly("One");
    assertThat(indicator.getList("targets.value")).hasSize(1);
    assertThat(Archives.post(zip, "?atomic=false").jsonPath().getInt("unchanged")).isEqualTo(2);
  }

  @Test
  void shouldKeepNothingOfADryRun() {
    JsonPath told = Archives.post(Archives.zip(FILES), "?atomic=false&dryRun=true").jsonPath();

    assertThat(told.getBoolean("applied")).isFalse();
    assertThat(told.getString("message")).isEqualTo("Nothing was kept: this was a dry run");
    assertThat(refused(told)).hasSize(5);
    assertThat(Client.get("indicators/PI.1").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldTakeOrRefuseAPlanAsOne() {
    Map<String, String> files = Archives.folder(Path.of("..", "samples", "2012-13-q1"));
    files.put("priorities.csv", files.get("priorities.csv") + ",Without a code,9\n");

    JsonPath told = Archives.post(Archives.zip(files), "?atomic=false").jsonPath();

    assertThat(refused(told)).contains("plan.csv 2 ");
    assertThat(Client.get("council-plans").jsonPath().getList("code")).isEmpty();
    assertThat(Client.get("directorates").jsonPath().getList("code")).isNotEmpty();
  }

  /** File, row and the column of the first fault. */
  private static List<String> refused(JsonPath told) {
    return told.getList("rows.findAll { it.result == 'REFUSED' }", Map.class).stream()
        .map(it -> "%s %s %s".formatted(it.get("file"), it.get("row"), column(it.get("errors"))))
        .toList();
  }

  private static String column(@Nullable Object errors) {
    return errors instanceof List<?> all && all.getFirst() instanceof Map<?, ?> first
        ? String.valueOf(first.get("column"))
        : "";
  }
}

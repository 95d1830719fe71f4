package org.goldenthread.outturns.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Folders.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubmissionsResourceTest {

  @Test
  void shouldTakeAFolderAndChangeNothingTheSecondTime() {
    String ref = Fixtures.percentage();
    String initiative = Fixtures.initiative();
    String directorate = Fixtures.directorate();
    byte[] zip =
        zip(
            "r/outturns.csv", "ref,period,value,status\n" + ref + ",2020-21-Q2,71.5,final\n",
            "r/comparators.csv", "ref,period,label,value\n" + ref + ",2020-21-Q2,Median,70\n",
            "r/commentary.csv", "ref,period,free_text\n" + ref + ",2020-21-Q2,Fewer calls\n",
            "r/activities.csv", "ref,title,status\n" + initiative + ",Nurseries,on track\n",
            "r/workforce.csv",
                "directorate,period,metric,category,value,unit\n"
                    + directorate
                    + ",2020-21-Q2,headcount,total,812,number\n",
            "r/plan.csv", "code\n2019-22\n",
            "r/notes.csv", "text\nhello\n");

    JsonPath first = Client.submitFolder("", zip).jsonPath();
    JsonPath second = Client.submitFolder("?dryRun=false", zip).jsonPath();

    assertThat(first.getBoolean("applied")).isTrue();
    assertThat(first.getString("message")).isEqualTo("5 rows are kept, 0 are refused");
    assertThat(first.getInt("created")).isEqualTo(5);
    assertThat(first.getList("passedOver")).containsExactly("notes.csv", "plan.csv");
    assertThat(second.getInt("unchanged")).isEqualTo(5);
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getString("value"))
        .isEqualTo("71.5");
    assertThat(
            Client.get("initiatives/" + initiative + "/progress/2020-21-Q2")
                .jsonPath()
                .getString("status"))
        .isEqualTo("ON_TRACK");
  }

  @Test
  void shouldTellFaultsByFileLineAndColumnAndKeepTheOtherRows() {
    String ref = Fixtures.percentage();
    String unknown = Fixtures.ref();
    String defined = Fixtures.ref();
    byte[] zip =
        zip(
            "indicators.csv",
            "ref,title,unit\n" + defined + ",New,percent\n",
            "outturns.csv",
            String.join(
                "\n",
                "ref,period,value,status,raw_text",
                ref + ",2020-21-Q2,71.5,final,",
                ref + ",2020-21-Q1,many,final,",
                unknown + ",2020-21-Q2,1,final,",
                defined + ",2020-21-Q2,1,final,",
                ref + ",2019-20-Q4,1,delayed,late",
                ref + ",2019-20-Q3,1,final,a \u202e1"));

    JsonPath answer = Client.submitFolder("", zip).jsonPath();

    assertThat(answer.getList("rows.row")).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(answer.getList("rows.result"))
        .containsExactly("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
    assertThat(answer.getList("rows.collect { it.errors.column }"))
        .isEqualTo(
            List.of(
                List.of(),
                List.of("value"),
                List.of("ref"),
                List.of("ref"),
                List.of("value"),
                List.of("raw_text")));
    assertThat(answer.getList("awaited")).containsExactly(defined);
    assertThat(answer.getInt("refused")).isEqualTo(5);
  }

  @Test
  void shouldTakeARowOfAClosedQuarterWithItsReason() {
    String ref = Fixtures.percentage();
    Quarter closed = Fixtures.quarter();
    Client.put("quarters/" + closed, "{\"state\": \"CLOSED\"}");
    String columns =
        "ref,period,value,status,revision_reason\n" + ref + "," + closed + ",71,final,";

    JsonPath without = Client.submitFolder("", zip("outturns.csv", columns)).jsonPath();
    JsonPath with = Client.submitFolder("", zip("outturns.csv", columns + "Audited")).jsonPath();

    assertThat(without.getList("rows.errors.flatten().column")).containsExactly("revision_reason");
    assertThat(with.getInt("created")).isEqualTo(1);
  }

  @Test
  void shouldRoundAsTheApiDoesAndSaySo() {
    String ref = Fixtures.percentage();
    byte[] zip =
        zip(
            "outturns.csv",
            "ref,period,value,status\n" + ref + ",2020-21-Q2,1.00000000005,final\n");

    JsonPath answer = Client.submitFolder("", zip).jsonPath();

    assertThat(answer.getList("rows.notes"))
        .isEqualTo(List.of(List.of("value 1.00000000005 was rounded to 1.0000000001")));
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").asString())
        .contains("\"value\":1.0000000001,");
  }

  @Test
  void shouldKeepNothingInADryRun() {
    String ref = Fixtures.percentage();
    byte[] zip = zip("outturns.csv", "ref,period,value,status\n" + ref + ",2020-21-Q2,1,final\n");

    JsonPath answer = Client.submitFolder("?dryRun=true", zip).jsonPath();

    assertThat(answer.getInt("created")).isEqualTo(1);
    assertThat(answer.getBoolean("applied")).isFalse();
    assertThat(answer.getString("message")).isEqualTo("Nothing was kept: this was a dry run");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseAZipThatIsNotWhole() {
    byte[] zip = zip("outturns.csv", "ref,period,value,status\nPI.1,2020-21-Q2,1,final\n");

    Response cut = Client.submitFolder("", Arrays.copyOf(zip, zip.length - 30));
    Response twice = Client.submitFolder("", zip("a/outturns.csv", "ref", "b/outturns.csv", "ref"));
    Response none = Client.submitFolder("", zip("outturn.csv", "ref"));

    assertThat(Problem.detail(cut)).contains("cut off");
    assertThat(Problem.detail(twice)).contains("outturns.csv is in the zip twice");
    assertThat(Problem.of(none).code()).isEqualTo("no-known-file");
  }

  @Test
  void shouldNameTheFileAndTheColumnThatItLacks() {
    Response lacks = Client.submitFolder("", zip("outturns.csv", "ref,value,status\n"));

    assertThat(Problem.of(lacks)).isEqualTo(Problem.invalid("/outturns.csv"));
    assertThat(Problem.detail(lacks))
        .startsWith("outturns.csv line 1: there is no column 'period'");
  }

  /** Of files, each with its text. */
  @Test
  void shouldTakeFiguresOfOtherPeriodsAndAwaitADefinitionThatTheFolderChanges() {
    String yearly =
        Fixtures.indicator(Fixtures.definition("1950-51-Q1", "\"frequency\": \"YEARLY\""));
    String quarterly = Fixtures.percentage();
    String rows =
        String.join(
            "\n",
            "ref,period,value,status",
            yearly + ",2019-20,328,final",
            quarterly + ",2020-21,1,final");

    JsonPath answer =
        Client.submitFolder(
                "", zip("outturns.csv", rows, "indicators.csv", "ref\n" + quarterly + "\n"))
            .jsonPath();

    assertThat(answer.getList("rows.result")).containsExactly("CREATED", "REFUSED");
    assertThat(answer.getList("awaited")).containsExactly(quarterly);
    assertThat(Client.get("outturns/" + yearly + "/2019-20-Q4").jsonPath().getInt("value"))
        .isEqualTo(328);
  }
}

package org.goldenthread.outturns.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Folders.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.goldenthread.outturns.fixture.Breakdowns;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** What a folder says of figures that must not be shown, and of the parts of others. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartsOfFolderTest {

  @Test
  void shouldReadSuppressedAndWithdrawnFigures() {
    String ref = Fixtures.percentage();
    Client.submitFolder("", zip("outturns.csv", outturn(ref, "2020-21-Q1,71,final,71")));

    JsonPath answer =
        Client.submitFolder(
                "",
                zip(
                    "outturns.csv",
                    String.join(
                        "\n",
                        outturn(ref, "2020-21-Q1,,withdrawn,Sent for the wrong indicator"),
                        ref + ",2020-21-Q2,<5,final,<5",
                        ref + ",2020-21-Q3,,suppressed,Fewer than five",
                        ref + ",2020-21-Q4,,suppressed,")))
            .jsonPath();

    assertThat(answer.getList("rows.result"))
        .containsExactly("CHANGED", "CREATED", "CREATED", "REFUSED");
    assertThat(answer.getList("rows[1].notes"))
        .containsExactly(
            "'<5' was read as the status SUPPRESSED: the figure is there and is not shown");
    assertThat(answer.getList("rows[3].errors.column")).containsExactly("reason");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getString("reason"))
        .isEqualTo("typed <5");
  }

  @Test
  void shouldTakePartsWithTheirOutturn() {
    String outcome = Breakdowns.parts("UPHELD", "NOT");
    String ref = Breakdowns.indicator("number", "", outcome);
    String header = "ref,period,breakdown,category,value,numerator,denominator,status,reason";
    String part = ref + ",2020-21-Q2," + outcome;

    JsonPath answer =
        Client.submitFolder(
                "",
                zip(
                    "outturns.csv",
                    outturn(ref, "2020-21-Q2,9,final,9"),
                    "parts.csv",
                    String.join(
                        "\n",
                        header,
                        part + ",UPHELD,<5,,,,",
                        part + ",NOT,,,,suppressed,Few",
                        ref + ",2020-21-Q1," + outcome + ",NOT,1,,,final,")))
            .jsonPath();

    assertThat(answer.getList("rows.result"))
        .containsExactly("CREATED", "CREATED", "CREATED", "REFUSED");
    assertThat(answer.getList("rows[3].errors.column")).containsExactly("ref");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getList("parts.reason"))
        .containsExactly("Few", "typed <5");
  }

  @Test
  void shouldRefuseAnOutturnWithAPartThatCannotBeTaken() {
    String outcome = Breakdowns.parts("UPHELD", "NOT");
    String ref = Breakdowns.indicator("number", "", outcome);
    String header = "ref,period,breakdown,category,value";
    String part = ref + ",2020-21-Q2," + outcome;
    String whole = outturn(ref, "2020-21-Q2,9,final,9");

    JsonPath unreadable =
        Client.submitFolder(
                "", zip("outturns.csv", whole, "parts.csv", header + "\n" + part + ",NOT,many\n"))
            .jsonPath();
    JsonPath unknown =
        Client.submitFolder(
                "",
                zip(
                    "outturns.csv",
                    whole,
                    "parts.csv",
                    header + "\n" + part + ",NOT,4\n" + part + ",NEVER,5\n"))
            .jsonPath();

    assertThat(unreadable.getList("rows.result")).containsExactly("REFUSED", "REFUSED");
    assertThat(unreadable.getList("rows[1].errors.column")).containsExactly("value");
    assertThat(unknown.getList("rows.result")).containsOnly("REFUSED").hasSize(3);
    assertThat(unknown.getList("rows[2].errors.column")).containsExactly("category");
  }

  @Test
  void shouldTellWhichRevisionItHasHeardOfWhereTheFolderSaysMoreThanThat() {
    String outcome = Breakdowns.parts("UPHELD");
    String ref = Breakdowns.indicator("number", "", outcome);

    JsonPath answer =
        Client.submitFolder(
                "",
                zip(
                    "breakdowns.csv",
                    "code,name,kind\n%s,Outcome,parts\n".formatted(outcome),
                    "outturns.csv",
                    outturn(ref, "2020-21-Q2,9,final,9"),
                    "parts.csv",
                    "ref,period,breakdown,category,value\n%s,2020-21-Q2,%s,NEVER,9\n"
                        .formatted(ref, outcome)))
            .jsonPath();

    assertThat(answer.getList("awaited")).containsExactly(outcome);
    assertThat(answer.getInt("heard." + outcome)).isEqualTo(1);
  }

  private static String outturn(String ref, String row) {
    return "ref,period,value,status,raw_text\n" + ref + "," + row;
  }
}

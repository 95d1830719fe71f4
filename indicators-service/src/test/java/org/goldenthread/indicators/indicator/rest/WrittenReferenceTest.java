package org.goldenthread.indicators.indicator.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference comes back as it was written, and its key is the canonical form. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WrittenReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "RP02 (1), RP.2(1), RP02 (1)",
    "C&L5b, C&L5B, C&L5b",
    "2b(1), 2B(1), 2b(1)",
    "CORP 03c, CORP.3C, CORP 03c",
    "NI 192, NI.192, NI 192",
    "PI.4329, PI.4329,"
  })
  void shouldComeBackAsItIsInTheAddress(String written, String canonical, String reference) {
    define(written);

    JsonPath indicator = Client.get("indicators/" + encoded(written)).jsonPath();

    assertThat(indicator.getString("ref")).isEqualTo(canonical);
    assertThat(indicator.getString("definitions[0].reference")).isEqualTo(reference);
  }

  @Test
  void shouldStayAsItIsWrittenWhereTheCanonicalFormIsSaid() {
    String number = Fixtures.code("").strip();
    define("HM 0" + number);

    assertThat(define("HM." + number)).isEqualTo(200);
    assertThat(define("Hm 0" + number)).isEqualTo(200);
    assertThat(reference("HM." + number)).isEqualTo("Hm 0" + number);
  }

  @Test
  void shouldSayThatNoughtsBeforeTheNumberTellNoTwoIndicatorsApart() {
    String number = Fixtures.code("").strip();
    define("CORP 0%sc".formatted(number));

    assertThat(notes("CORP 0%sC".formatted(number))).isNull();
    assertThat(notes("CORP %sc".formatted(number)))
        .containsExactly(
            "'CORP %1$sc' and 'CORP 0%1$sC' are one reference: noughts before its number tell no two apart, so this is said of the same indicator"
                .formatted(number));
  }

  @Test
  void shouldSaySoOfARowToo() {
    String number = Fixtures.code("").strip();
    define("CORP 0%sd".formatted(number));

    JsonPath answer =
        Archives.post(
                Archives.zip(
                    Map.of(
                        "indicators.csv",
                        "ref,title,polarity,from_quarter\nCORP %sd,A,none,2020-21-Q1\n"
                            .formatted(number))))
            .jsonPath();

    assertThat(answer.getString("rows[0].notes[0]"))
        .startsWith("'CORP %1$sd' and 'CORP 0%1$sd' are one reference".formatted(number));
  }

  private static List<String> notes(String written) {
    return Client.put(
            "indicators/%s/definitions/2020-21-Q1".formatted(encoded(written)),
            Fixtures.definition())
        .jsonPath()
        .getList("notes");
  }

  @Test
  void shouldComeBackAsItIsInAFile() {
    String written = "Rp0%s (1)".formatted(Fixtures.code("7"));
    Archives.post(
        Archives.zip(
            Map.of(
                "indicators.csv",
                "ref,title,polarity,from_quarter\n%s,A,none,2020-21-Q1\n".formatted(written))));

    assertThat(reference(written)).isEqualTo(written);
    assertThat(Archives.unzip(Archives.get()).get("indicators.csv")).contains("\n" + written + ",");
  }

  private static int define(String written) {
    return Client.put(
            "indicators/%s/definitions/2020-21-Q1".formatted(encoded(written)),
            Fixtures.definition())
        .statusCode();
  }

  private static String reference(String written) {
    return Client.get("indicators/" + encoded(written))
        .jsonPath()
        .getString("definitions[0].reference");
  }

  private static String encoded(String written) {
    return URLEncoder.encode(written, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package org.goldenthread.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.goldenthread.kit.problem.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGateTest {

  private static final String LAM = "\u0644";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fees of \u00a31,200 \u2013 agreed with Si\u00e2n C\u00f4t\u00e9\u2019s team",
        "first line\nsecond\tcell\r\n",
        "no\u00a0break, zero\u200bwidth, joiners \u200d and \u200c",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 and \u2600\ufe0f",
        "\u200e17 %",
        LAM + "\u200f (\u206717\u2069) \u061c" + LAM,
        LAM + "\u202bone\u202c\n\u2066two\u2069"
      })
  void shouldLetThroughWhatPeopleWrite(String text) {
    assertThat(TextGate.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "71\ufffd,U+FFFD,lost",
    "\u202e17 %,U+202E,turns text round",
    "\u202d17 %,U+202D,turns text round",
    "a \u206717 %\u2069,U+2067,turns figures round",
    "a \u200f17 %,U+200F,turns figures round",
    "a \u061c17 %,U+061C,turns figures round",
    "a \u206617,U+2066,not closed",
    "a \u202a17,U+202A,not closed",
    "a \u202a17\u2069,U+2069,nothing opened",
    "a 17\u202c,U+202C,nothing opened",
    "in\ufeffside,U+FEFF,byte order mark",
    "a \udb40\udc41,U+E0041,tag character",
    "a \uffff,U+FFFF,not a character",
    "a \ufdd0,U+FDD0,not a character",
    "a \udbff\udffe,U+10FFFE,not a character",
    "a \u0000b,U+0000,control character",
    "a \u0096,U+0096,control character",
    "a \ud83d,U+D83D,half of a symbol",
    "a \udc68,U+DC68,half of a symbol",
    "a \ufffc,U+FFFC,not text"
  })
  void shouldNameWhatMayNotStandInText(String text, String character, String why) {
    assertThat(TextGate.fault(text)).get().asString().startsWith(character).contains(why);
  }

  @Test
  void shouldSayThatAnIsolateIsNotClosedInItsParagraph() {
    assertThat(TextGate.fault("one \u2068two\nthree\u2069"))
        .hasValue(
            "U+2068 at character 5, a mark that opens a direction that is not closed: leave it"
                + " out");
  }

  @Test
  void shouldFindEveryTextOfAValueByItsPointer() throws JsonProcessingException {
    String body =
        "{\"a\": [\"good\", \"\\u202e\"], \"b/c\": {\"d\": \"\\ufffd\"}, \"e\": \"\\ufeff"
            + " end\\u00a0\"}";

    assertThat(JsonTexts.faults(new ObjectMapper().readTree(body)))
        .extracting(FieldFault::pointer)
        .containsExactly("/a/1", "/b~1c/d");
  }

  @Test
  void shouldLookOnlyIntoBodiesThatCanHoldSuchACharacter() {
    assertThat(needLooking("{\"note\": \"plain \\\" text\"}")).isFalse();
    assertThat(needLooking("{\"note\": \"\\u202e\"}")).isTrue();
    assertThat(needLooking("{\"note\": \"\u00a3\"}")).isTrue();
  }

  private static boolean needLooking(String json) {
    return JsonTexts.needLooking(json.getBytes(StandardCharsets.UTF_8));
  }
}

package org.goldenthread.outturns.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Indicators;
import org.goldenthread.outturns.part.SentParts;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutturnDraftTest {

  private static final Indicator PERCENTAGE = Indicators.indicator("percent", "CCS");

  @Test
  void shouldBeFinalWithoutAStatus() {
    assertThat(Drafts.of("71.0").complete(PERCENTAGE).status()).isEqualTo(OutturnStatus.FINAL);
  }

  @Test
  void shouldComputeTheValueFromNumeratorAndDenominator() {
    assertThat(Drafts.ofRatio("113", "147").complete(PERCENTAGE).value())
        .contains(Drafts.figure("76.8707482993"));
  }

  @Test
  void shouldKeepTheValueThatWasSentBesideARatio() {
    assertThat(Drafts.of("90.0", "234", "259").complete(PERCENTAGE).value())
        .contains(Drafts.figure("90.0"));
  }

  @Test
  void shouldComputeInTheUnitOfTheQuarter() {
    Indicator changed =
        Indicator.of(
            "PI.47",
            List.of(
                Indicators.definition("2019-20-Q1", "CCS"),
                Indicators.definition("2020-21-Q3", "number", Optional.of("CCS"))),
            java.util.Map.of());

    assertThat(Drafts.ofRatio("1", "2").complete(changed).value()).contains(Drafts.figure("50"));
    assertThat(Drafts.in("2020-21-Q3", Drafts.ofRatio("1", "2")).complete(changed).value())
        .contains(Drafts.figure("0.5"));
  }

  @Test
  void shouldTakeARatioInNoUnitAsItIs() {
    assertThat(Drafts.ofRatio("1", "2").complete(Indicators.indicator("", "CCS")).value())
        .contains(Drafts.figure("0.5"));
  }

  @Test
  void shouldNeedAValueBesideARatioInAUnitThatIsNotKnown() {
    Indicator unknown = Indicators.indicator("mixed", "CCS");

    assertThat(Drafts.ofRatio("1", "2").refusal(unknown))
        .contains(new Refusal.ValueNeeded(Unit.parse("mixed")));
    assertThat(Drafts.of("0.5", "1", "2").refusal(unknown)).isEmpty();
  }

  @Test
  void shouldRefuseAComputedValueWithTooManyDigits() {
    OutturnDraft great = Drafts.ofRatio("99999999999", "1");

    assertThat(great.refusal(Indicators.indicator("per 1,000,000", "CCS")))
        .contains(
            new Refusal.Invalid(
                List.of(
                    new Fault(
                        "/numerator", "Numerator over denominator gives too great a number"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"71.0", "0", "-5"})
  void shouldHaveNoFaultWithAValue(String value) {
    assertThat(Drafts.of(value).faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DELAYED", "NOT_AVAILABLE", "NOT_APPLICABLE"})
  void shouldHaveNoFaultWithAnAbsence(OutturnStatus status) {
    assertThat(Drafts.of(status).faults()).isEmpty();
  }

  @Test
  void shouldMissAValueWhereNothingIsSaid() {
    OutturnDraft nothing =
        Drafts.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(nothing.faults())
        .containsExactly(
            new Fault(
                "/value",
                "value is missing: send it, or a status that says why there is none, such as"
                    + " DELAYED"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROVISIONAL", "FINAL"})
  void shouldMissAValueThatTheStatusPromises(OutturnStatus status) {
    assertThat(Drafts.of(status).faults()).extracting(Fault::pointer).containsExactly("/value");
  }

  @ParameterizedTest
  @EnumSource(names = {"DELAYED", "NOT_AVAILABLE", "NOT_APPLICABLE"})
  void shouldRefuseAValueThatTheStatusDenies(OutturnStatus status) {
    OutturnDraft both =
        Drafts.of(Optional.of("1"), Optional.empty(), Optional.empty(), Optional.of(status));

    assertThat(both.faults())
        .containsExactly(
            new Fault(
                "/value",
                "The status says that there is no value: leave out the figures or change the"
                    + " status"));
  }

  @Test
  void shouldMissADenominator() {
    OutturnDraft half =
        Drafts.of(Optional.empty(), Optional.of("1"), Optional.empty(), Optional.empty());

    assertThat(half.faults())
        .containsExactly(
            new Fault("/denominator", "denominator is missing: a numerator comes with one"));
  }

  @Test
  void shouldMissANumerator() {
    OutturnDraft half =
        Drafts.of(Optional.of("5"), Optional.empty(), Optional.of("2"), Optional.empty());

    assertThat(half.faults())
        .containsExactly(
            new Fault("/numerator", "numerator is missing: a denominator comes with one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-3"})
  void shouldRefuseADenominatorThatIsNotAboveZero(String denominator) {
    assertThat(Drafts.ofRatio("1", denominator).faults())
        .containsExactly(
            new Fault(
                "/denominator",
                "The denominator must be above zero: where there was nothing to count, leave both"
                    + " out and send the status NOT_APPLICABLE with the reason"));
  }

  @Test
  void shouldRefuseARatioThatGivesTooGreatANumber() {
    assertThat(Drafts.ofRatio("999999999999999", "0.0000000001").faults())
        .extracting(Fault::pointer)
        .containsExactly("/numerator");
  }

  @Test
  void shouldTellAllFaultsAtOnce() {
    assertThat(wrongInManyWays().faults())
        .extracting(Fault::pointer)
        .containsExactly(
            "/value",
            "/supplementary/value",
            "/reason",
            "/note",
            "/supplementary/unit",
            "/numerator",
            "/denominator",
            "/expectedQuarter");
  }

  @Test
  void shouldSayHowManyDigitsAreTaken() {
    assertThat(Drafts.of("1e999999999").faults())
        .containsExactly(
            new Fault("/value", "Send at most 15 digits before the decimal point and 10 after it"));
  }

  @Test
  void shouldSayHowLongATextMayBe() {
    assertThat(Drafts.withReason(Drafts.of("1"), "x".repeat(4_001)).faults())
        .containsExactly(new Fault("/reason", "4001 characters are too many: send at most 4000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "half \uD83D of it"})
  void shouldRefuseTextThatCannotBePrinted(String text) {
    assertThat(Drafts.withReason(Drafts.of("1"), text).faults())
        .containsExactly(
            new Fault("/reason", "The text has a character that cannot be printed: leave it out"));
  }

  @Test
  void shouldTakeTextInLines() {
    assertThat(Drafts.withReason(Drafts.of("1"), "one\r\n\ttwo 🙂").faults()).isEmpty();
  }

  private static OutturnDraft wrongInManyWays() {
    return new OutturnDraft(
        Drafts.REF,
        Drafts.QUARTER,
        Optional.of(Drafts.figure("1e999999999")),
        Optional.empty(),
        Optional.of(Drafts.figure("0")),
        Optional.of(new Supplementary(Drafts.figure("1e-11"), "")),
        Optional.empty(),
        Optional.of("x".repeat(4_001)),
        Optional.of(Drafts.QUARTER),
        Optional.of("a\0b"),
        SentParts.NOT_SAID,
        Optional.empty());
  }
}

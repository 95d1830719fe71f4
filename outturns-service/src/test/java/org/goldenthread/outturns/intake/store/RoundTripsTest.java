package org.goldenthread.outturns.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.CountingSockets;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.RoundTripsHeader;
import org.goldenthread.outturns.intake.SubmitOnce;
import org.goldenthread.outturns.intake.SubmitStatements;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.OutturnDraft;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Submitter;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.IndicatorRef;
import org.junit.jupiter.api.Test;

/**
 * What a submission costs the database: one round trip for all that must be known, one for all that
 * is kept, and the commit. More of them is what made a POST slow.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RoundTripsTest {

  private static final Submitter TEAM = new Submitter("team", true, Set.of(), Optional.empty());

  private final IndicatorRef ref = IndicatorRef.parse(Fixtures.percentage());

  @Inject SubmitStatements submitStatements;
  @Inject SubmitOnce submitOnce;

  @Test
  void shouldTakeAnOutturnInThreeRoundTrips() {
    submit("1");

    assertThat(CountingSockets.during(() -> submit("2"))).isEqualTo(3);
  }

  @Test
  void shouldAskNothingMoreForTheAnswer() {
    Client.submit(Fixtures.outturn(ref.value(), "\"value\": 1"));

    assertThat(
            Client.submit(Fixtures.outturn(ref.value(), "\"value\": 2"))
                .header(RoundTripsHeader.NAME))
        .isEqualTo("3");
  }

  @Test
  void shouldFindInTwoRoundTripsThatNothingChanged() {
    submit("1");

    assertThat(CountingSockets.during(() -> submit("1"))).isEqualTo(2);
  }

  @Test
  void shouldTakeManyOutturnsInAsFewRoundTripsAsOne() {
    submit("1");
    List<Entry<Outturn>> entries =
        List.of(entry("2019-20-Q4", "1"), entry("2020-21-Q1", "2"), entry("2020-21-Q2", "3"));

    assertThat(CountingSockets.during(() -> submitStatements.submit(Outturn.TYPE, TEAM, entries)))
        .isEqualTo(3);
  }

  @Test
  void shouldAddOneRoundTripForAKey() {
    submitOnce("1");

    assertThat(CountingSockets.during(() -> submitOnce("2"))).isEqualTo(4);
  }

  @Test
  void shouldAddNoRoundTripForWhatIsDoubted() {
    submit("101");

    assertThat(CountingSockets.during(() -> submit("102"))).isEqualTo(3);
  }

  private void submitOnce(String value) {
    submitOnce.submit(
        Outturn.TYPE,
        TEAM,
        List.of(entry("2020-21-Q2", value)),
        new SubmitOnce.Rows(ref.value() + value, 0, List.of(value)));
  }

  private void submit(String value) {
    submitStatements.submit(Outturn.TYPE, TEAM, List.of(entry("2020-21-Q2", value)));
  }

  private Entry<Outturn> entry(String quarter, String value) {
    OutturnDraft draft = Drafts.in(quarter, Drafts.of(value));
    return Entry.of(
        new OutturnDraft(
            ref,
            draft.quarter(),
            draft.value(),
            draft.numerator(),
            draft.denominator(),
            draft.supplementary(),
            draft.status(),
            draft.reason(),
            draft.expectedQuarter(),
            draft.note(),
            draft.parts(),
            Optional.empty()));
  }
}

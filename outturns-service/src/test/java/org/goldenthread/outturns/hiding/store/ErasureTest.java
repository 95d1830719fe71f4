package org.goldenthread.outturns.hiding.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.outturns.fixture.Breakdowns.outturn;
import static org.goldenthread.outturns.fixture.Breakdowns.part;
import static org.goldenthread.outturns.fixture.Breakdowns.suppressed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.goldenthread.outturns.fixture.Breakdowns;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * What was hidden goes from the database by the owner's command; all of a system is searched
 * elsewhere.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ErasureTest {

  private static final String WITHDRAWN =
      "\"status\": \"WITHDRAWN\", \"reason\": \"Of another council\"";

  private final String outcome = Breakdowns.parts("UPHELD", "NOT");

  @Test
  void shouldEraseOnlyPartsWherePartsWereSuppressed() throws SQLException {
    String ref = Breakdowns.indicator("number", "", outcome);
    Client.submit(outturn(ref, 7400, part(outcome, "UPHELD", 7391), part(outcome, "NOT", 9)));
    Client.submit(outturn(ref, 7400, suppressed(outcome, "UPHELD"), suppressed(outcome, "NOT")));

    assertThat(erase(ref)).isPresent();

    assertThat(kept(ref)).noneMatch(row -> row.contains("7391"));
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2/revisions").jsonPath().getList("value"))
        .containsExactly(7400, 7400);
  }

  @Test
  void shouldForgetTheReceiptAndKeepWhoErasedWhatAndWhy() throws SQLException {
    String ref = Fixtures.percentage();
    String token = Tokens.submitter("CCS");
    Client.submitAs(token, Fixtures.outturn(ref, "\"value\": 7391"), ref + "-key");
    Client.submit(Fixtures.outturn(ref, WITHDRAWN));

    erase(ref);
    erase(ref);

    assertThat(kept(ref)).noneMatch(row -> row.contains("7391"));
    assertThat(Fixtures.texts("select key from receipt where subject = ?", ref)).isEmpty();
    assertThat(
            Fixtures.texts(
                "select concat_ws(' ', revision, erased_by, reason) from erasure where subject = ?",
                ref))
        .containsExactly("1 an operator It named a person");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2/revisions").jsonPath().getList("reason"))
        .element(0)
        .asString()
        .startsWith("Erased on ")
        .endsWith(": It named a person");
  }

  @Test
  void shouldEraseNothingThatIsNotHidden() throws SQLException {
    String ref = Fixtures.percentage();
    Client.submit(Fixtures.outturn(ref, "\"value\": 7391"));

    assertThat(erase(ref)).isEmpty();

    assertThat(kept(ref)).anyMatch(row -> row.contains("7391"));
  }

  @Test
  void shouldLetNoServiceErase() {
    assertThatThrownBy(() -> Fixtures.execute("select erase('A', '2020-21-Q2', 'B', 'C')"))
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  private static Optional<String> erase(String ref) throws SQLException {
    Awaitility.await().until(() -> Fixtures.texts("select seq::text from outbox").isEmpty());
    try (var connection = RealServers.asOwner();
        var statement =
            connection.prepareStatement(
                "select erase(?, '2020-21-Q2', 'an operator', 'It named a person')")) {
      statement.setString(1, ref);
      var row = statement.executeQuery();
      row.next();
      return Optional.ofNullable(row.getString(1));
    }
  }

  private static List<String> kept(String ref) {
    return Fixtures.texts(
        """
        select r::text from outturn_revision r where subject = ?
        union all select f::text from finding_revision f where subject = ?
        union all select f::text from finding f where subject = ?
        """,
        ref,
        ref,
        ref);
  }
}

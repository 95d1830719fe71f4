package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page about a quarter works. Its quarter is closed and published for ever, so tests that need
 * it open come before.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(WholeSystem.class)
class DocumentedQuarterTest {

  @Test
  void shouldGoThroughAQuarterToAReportThatWasPublishedTwice(Running running) throws Exception {
    DocumentedPage.at(DocumentedCommandsTest.THROUGH_A_QUARTER).runAll(running.system());

    Client reader = running.client();
    assertThat(
            reader
                .get(ServiceName.REPORTING, "/api/v1/publications/2020-21-Q2")
                .json()
                .findValuesAsText("revision"))
        .contains("2");
    assertThat(reader.row("2020-21-Q2", "PI.47").at("/outturn/value").decimalValue())
        .isEqualByComparingTo("74.0");
  }
}

package org.goldenthread.launcher.cli.operate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventsCommandTest {

  @Test
  void shouldSayThatItWaitsAndHowToSeeWhatWasBefore() {
    assertThat(EventsCommand.waiting("outturn-scored", false))
        .isEqualTo(
            "Waits for new events of outturn-scored; --from-beginning shows those before. Ctrl-C"
                + " ends it.");
    assertThat(EventsCommand.waiting("outturn-scored", true)).contains("then waits");
  }
}

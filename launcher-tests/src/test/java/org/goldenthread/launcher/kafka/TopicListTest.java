package org.goldenthread.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicListTest {

  private static final TopicList TOPICS =
      new TopicList(
          List.of(
              "outturn-submitted.dead-letter",
              "outturn-submitted",
              "scoring-service-series-changelog",
              "indicator-changed"));

  @Test
  void shouldListWhatIsPublishedAndCountTheRest() {
    assertThat(TOPICS.text(false))
        .isEqualTo(
            """
            indicator-changed
            outturn-submitted

            2 more are kept by the services for themselves: --all.
            """);
  }

  @Test
  void shouldListTheRestBelowAHeading() {
    assertThat(TOPICS.text(true))
        .isEqualTo(
            """
            indicator-changed
            outturn-submitted

            Kept by the services for themselves (dead letters and stores):
            outturn-submitted.dead-letter
            scoring-service-series-changelog
            """);
  }
}

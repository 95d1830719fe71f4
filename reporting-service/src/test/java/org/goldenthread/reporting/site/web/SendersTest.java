package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendersTest {

  @Test
  void shouldCallThemAsTheCouncilDoes() {
    Senders senders =
        new Senders(
            new SmallRyeConfigBuilder()
                .withDefaultValue(
                    "goldenthread.senders",
                    "complaints-api=the complaints desk;run-viewer=a visitor")
                .build()
                .getOptionalValues("goldenthread.senders", String.class, String.class));

    assertThat(senders.name("complaints-api")).isEqualTo("the complaints desk");
    assertThat(senders.name("run-viewer")).isEqualTo("a visitor");
  }

  @Test
  void shouldCallARoleByItsNameAndOthersAsTheirTokensDo() {
    Senders senders = new Senders(Optional.empty());

    assertThat(senders.name("run-performance-team")).isEqualTo("the performance team");
    assertThat(senders.name("hr-feed")).isEqualTo("hr-feed");
  }
}

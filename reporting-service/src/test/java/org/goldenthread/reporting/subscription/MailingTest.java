package org.goldenthread.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailingTest {

  @Test
  void shouldBeOffUntilItIsKnownWhereLinksLead() {
    assertThat(new Mailing(Optional.empty(), Optional.of("team@example.org")).isOn()).isFalse();
  }

  @Test
  void shouldSayAtTheStartWhatIsMissing() {
    assertThatThrownBy(() -> new Mailing(Optional.of("https://example.org"), Optional.empty()))
        .hasMessageContaining("quarkus.mailer.from");
    assertThatThrownBy(
            () -> new Mailing(Optional.of("https://example.org/"), Optional.of("a@example.org")))
        .hasMessageContaining("without a path");
  }
}

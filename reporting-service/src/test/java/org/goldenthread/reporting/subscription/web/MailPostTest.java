package org.goldenthread.reporting.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailPostTest {

  @Test
  void shouldNotRepeatTheAddressThatAServerNamed() {
    assertThat(MailPost.words(new IllegalStateException("recipient someone@example.org: no")))
        .isEqualTo("The mail server was not reached: IllegalStateException");
  }
}

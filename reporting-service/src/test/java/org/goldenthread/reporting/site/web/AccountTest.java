package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Page PAGE = Page.of(200, "<header>" + Account.MARK + "</header>");
  private static final Optional<String> SIGN_OUT = Optional.of("/sign-out");

  @Test
  void shouldSayWhoIsSignedInAndHowToEndIt() {
    Page page = new Account(named("Ann <Other>"), SIGN_OUT).on(PAGE);

    assertThat(page.html())
        .contains("Signed in as <bdi>Ann &lt;Other&gt;</bdi> <a href=\"/sign-out\">Sign out</a>");
    assertThat(page.tag())
        .isNotEqualTo(PAGE.tag())
        .isNotEqualTo(new Account(named("Ben"), SIGN_OUT).on(PAGE).tag())
        .isEqualTo(new Account(named("Ann <Other>"), SIGN_OUT).on(PAGE).tag());
  }

  @Test
  void shouldOfferSigningInOnlyWherePeopleDo() {
    SecurityIdentity anyone = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    assertThat(new Account(anyone, SIGN_OUT).on(PAGE).html()).contains("href=\"/sign-in\"");
    assertThat(new Account(anyone, Optional.empty()).on(PAGE)).isSameAs(PAGE);
  }

  private static SecurityIdentity named(String name) {
    return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).build();
  }
}

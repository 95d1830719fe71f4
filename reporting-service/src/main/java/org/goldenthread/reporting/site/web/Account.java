package org.goldenthread.reporting.site.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.goldenthread.documents.web.Markup;
import org.goldenthread.kit.http.EntityTags;

/**
 * Who is signed in, where people sign in on the pages. Pages are remembered for all readers alike,
 * with a mark in the place of this.
 */
@Singleton
public final class Account {

  static final String MARK = "<!-- account -->";

  private final SecurityIdentity identity;
  private final Optional<String> signOut;

  /**
   * The account of the reader.
   *
   * @param signOut the address that ends it; empty where nobody signs in on the pages
   */
  Account(
      SecurityIdentity identity,
      @ConfigProperty(name = "quarkus.oidc.logout.path") Optional<String> signOut) {
    this.identity = identity;
    this.signOut = signOut;
  }

  /** The page with what this reader is told of their account. */
  Page on(Page page) {
    return signOut
        .map(this::line)
        .map(
            line ->
                new Page(
                    page.status(),
                    page.html().replace(MARK, line),
                    EntityTags.ofContent(page.tag().getValue() + line)))
        .orElse(page);
  }

  private String line(String address) {
    return identity.isAnonymous()
        ? "<p class=\"account\"><a href=\"/sign-in\">Sign in</a></p>"
        : "<p class=\"account\">Signed in as <bdi>%s</bdi> <a href=\"%s\">Sign out</a></p>"
            .formatted(Markup.escape(name()), address);
  }

  private String name() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Stream.of("name", "preferred_username")
            .map(token::<Object>getClaim)
            .filter(claim -> claim != null)
            .map(Object::toString)
            .findFirst()
            .orElse(token.getSubject())
        : identity.getPrincipal().getName();
  }
}

package org.goldenthread.kit.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** Verifies a bearer token as OpenID Connect does, but the same token only once a minute. */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  private final OidcAuthenticationMechanism oidc;
  private final RememberedTokens remembered;

  BearerTokens(OidcAuthenticationMechanism oidc, RememberedTokens remembered) {
    this.oidc = oidc;
    this.remembered = remembered;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext routing, IdentityProviderManager identities) {
    String header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
    return header == null || !header.startsWith(BEARER)
        ? oidc.authenticate(routing, identities)
        : remembered.identity(header, () -> oidc.authenticate(routing, identities));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext routing) {
    return oidc.getChallenge(routing);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext routing) {
    return oidc.getCredentialTransport(routing);
  }

  @Override
  public int getPriority() {
    return oidc.getPriority() + 1;
  }
}

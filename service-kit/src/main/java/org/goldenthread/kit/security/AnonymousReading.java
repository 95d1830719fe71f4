package org.goldenthread.kit.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a caller without a token read, where the settings say so. */
@ApplicationScoped
final class AnonymousReading implements SecurityIdentityAugmentor {

  private final boolean allowed;

  AnonymousReading(SecuritySettings settings) {
    this.allowed = settings.anonymousRead();
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!allowed || !identity.isAnonymous()) {
      return Uni.createFrom().item(identity);
    }
    return Uni.createFrom()
        .item(QuarkusSecurityIdentity.builder(identity).addRole(Role.VIEWER).build());
  }
}

package org.goldenthread.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Takes no token that does not say whose it is: the subject is kept with everything that its bearer
 * changes, and shown to others.
 */
@ApplicationScoped
final class UsableSubject implements SecurityIdentityAugmentor {

  private static final int LONGEST = 200;

  UsableSubject() {}

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token && !isUsable(token.getSubject())
        ? Uni.createFrom().failure(new AuthenticationFailedException("No usable subject"))
        : Uni.createFrom().item(identity);
  }

  /** Whether it is a text of one line that can be seen. */
  static boolean isUsable(@Nullable String subject) {
    return subject != null
        && !subject.isBlank()
        && subject.length() <= LONGEST
        && subject.codePoints().noneMatch(UsableSubject::isNoText);
  }

  private static boolean isNoText(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

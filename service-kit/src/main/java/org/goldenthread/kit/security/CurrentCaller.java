package org.goldenthread.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand, read from its token. */
@RequestScoped
public class CurrentCaller {

  private static final String DIRECTORATES = "directorates";

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Who is calling; without a token, {@code anonymous} with the roles that reading gives. */
  public Caller get() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return new Caller(token.getSubject(), identity.getRoles(), directorates(token));
    }
    return new Caller("anonymous", identity.getRoles(), Set.of());
  }

  private static Set<String> directorates(JsonWebToken token) {
    return token.getClaim(DIRECTORATES) instanceof Collection<?> codes
        ? codes.stream().map(CurrentCaller::text).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static String text(Object code) {
    return code instanceof JsonString json ? json.getString() : code.toString();
  }
}

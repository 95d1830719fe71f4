package org.goldenthread.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
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

  /** The system that calls, as its token names it: the claim {@code azp}, or {@code client_id}. */
  public Optional<String> system() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? claim(token, "azp").or(() -> claim(token, "client_id"))
        : Optional.empty();
  }

  private static Optional<String> claim(JsonWebToken token, String name) {
    return Optional.ofNullable(token.<Object>getClaim(name))
        .map(CurrentCaller::text)
        .filter(text -> !text.isBlank());
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

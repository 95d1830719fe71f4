package org.goldenthread.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose a token is, once it was verified, until it ends and for a minute at most: that is how long
 * a key that was withdrawn still counts. A token with another key, as its head names it, empties
 * the memory: the keys were changed. Nothing is remembered of a token that was refused.
 */
@Singleton
final class RememberedTokens {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final long MOST = 10_000;

  private static final long MOST_KEYS = 100;

  private final Clock clock;
  private final Cache<String, SecurityIdentity> identities;
  private final Cache<String, Boolean> keys = Caffeine.newBuilder().maximumSize(MOST_KEYS).build();

  RememberedTokens(Clock clock) {
    this.clock = clock;
    this.identities =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, of) -> left(of)))
            .build();
  }

  /** The identity of a token: as remembered, or as verified now. */
  Uni<SecurityIdentity> identity(String token, Supplier<Uni<SecurityIdentity>> verification) {
    SecurityIdentity known = identities.getIfPresent(token);
    return known == null
        ? verification.get().invoke(identity -> remember(token, identity))
        : Uni.createFrom().item(known);
  }

  private void remember(String token, SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken) {
      if (keys.asMap().putIfAbsent(token.split("[.]", 2)[0], true) == null) {
        identities.invalidateAll();
      }
      identities.put(token, withoutTheRequest(identity));
    }
  }

  /** Requests are not kept. */
  private static SecurityIdentity withoutTheRequest(SecurityIdentity identity) {
    QuarkusSecurityIdentity.Builder kept =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addRoles(identity.getRoles())
            .addCredentials(identity.getCredentials());
    identity
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (!(value instanceof RoutingContext)) {
                kept.addAttribute(name, value);
              }
            });
    return kept.build();
  }

  private Duration left(SecurityIdentity identity) {
    JsonWebToken token = (JsonWebToken) identity.getPrincipal();
    Instant end = Instant.ofEpochSecond(token.getExpirationTime());
    Duration left = Duration.between(clock.instant(), end);
    return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }
}

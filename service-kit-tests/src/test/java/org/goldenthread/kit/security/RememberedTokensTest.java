package org.goldenthread.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

  private static final Instant NOON = Instant.parse("2020-11-21T12:00:00Z");

  private final RememberedTokens tokens = new RememberedTokens(Clock.fixed(NOON, ZoneOffset.UTC));
  private final AtomicInteger verified = new AtomicInteger();

  @Test
  void shouldVerifyATokenOnce() {
    SecurityIdentity first = ask("token", NOON.plusSeconds(30));
    SecurityIdentity second = ask("token", NOON.plusSeconds(30));

    assertThat(verified).hasValue(1);
    assertThat(second.getPrincipal()).isEqualTo(first.getPrincipal());
    assertThat(second.getRoles()).containsExactly("viewer");
  }

  @Test
  void shouldNotRememberATokenThatHasEnded() {
    ask("ended", NOON);
    ask("ended", NOON);

    assertThat(verified).hasValue(2);
  }

  @Test
  void shouldTellTokensApart() {
    ask("head.one", NOON.plusSeconds(30));
    ask("head.other", NOON.plusSeconds(30));

    assertThat(verified).hasValue(2);
  }

  @Test
  void shouldRememberNothingOfATokenThatWasRefused() {
    Uni<SecurityIdentity> refused =
        tokens.identity(
            "token", () -> Uni.createFrom().failure(new AuthenticationFailedException()));
    assertThatThrownBy(() -> refused.await().indefinitely())
        .isInstanceOf(AuthenticationFailedException.class);

    ask("token", NOON.plusSeconds(30));

    assertThat(verified).hasValue(1);
  }

  @Test
  void shouldForgetAllTokensWhenOneComesWithAnotherKey() {
    ask("old-key.one.signature", NOON.plusSeconds(30));
    ask("old-key.two.signature", NOON.plusSeconds(30));
    ask("old-key.one.signature", NOON.plusSeconds(30));
    assertThat(verified).hasValue(2);

    ask("new-key.three.signature", NOON.plusSeconds(30));
    ask("old-key.one.signature", NOON.plusSeconds(30));

    assertThat(verified).hasValue(4);
  }

  private SecurityIdentity ask(String token, Instant end) {
    return tokens
        .identity(
            token,
            () -> {
              verified.incrementAndGet();
              return Uni.createFrom()
                  .item(
                      QuarkusSecurityIdentity.builder()
                          .setPrincipal(new Token(end.getEpochSecond()))
                          .addRole("viewer")
                          .build());
            })
        .await()
        .indefinitely();
  }

  private record Token(long end) implements JsonWebToken {

    @Override
    public String getName() {
      return "somebody";
    }

    @Override
    public Set<String> getClaimNames() {
      return Set.of("exp");
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T getClaim(String name) {
      return (T) Long.valueOf(end);
    }
  }
}

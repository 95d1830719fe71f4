package org.goldenthread.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  private static final Instant NOW = Instant.parse("2020-11-21T14:03:00Z");

  @TempDir private Path folder;

  @Test
  void shouldSayWhoMayDoWhatForWhomAndUntilWhen()
      throws InvalidJwtException, MalformedClaimException, GeneralSecurityException {
    Tokens tokens = new Tokens(folder, InstantSource.fixed(NOW));

    JwtClaims claims = verified(tokens.mint(Role.SUBMITTER, "CCS", "PR"), tokens, NOW);

    assertThat(claims.getSubject()).isEqualTo("run-submitter");
    assertThat(claims.getIssuer()).isEqualTo("golden-thread-run");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("submitter");
    assertThat(claims.getStringListClaimValue("directorates")).containsExactly("CCS", "PR");
    assertThat(claims.getExpirationTime().getValueInMillis())
        .isEqualTo(NOW.plus(Duration.ofHours(12)).toEpochMilli());
  }

  @Test
  void shouldBeWorthlessOnceItsTimeIsOver() {
    Tokens tokens = new Tokens(folder, InstantSource.fixed(NOW));
    String token =
        tokens.mint(new Tokens.Claims("somebody", Role.VIEWER, List.of(), Duration.ofMinutes(5)));

    assertThatThrownBy(() -> verified(token, tokens, NOW.plus(Duration.ofMinutes(6))))
        .isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void shouldKeepTheKeyFromRunToRun()
      throws InvalidJwtException, MalformedClaimException, GeneralSecurityException {
    String token = new Tokens(folder, InstantSource.fixed(NOW)).mint(Role.OPERATOR);

    Tokens later = new Tokens(folder, InstantSource.fixed(NOW));

    assertThat(verified(token, later, NOW).getSubject()).isEqualTo("run-operator");
  }

  @Test
  void shouldNotBeAcceptedByAnotherSystem() {
    String token = new Tokens(folder, InstantSource.fixed(NOW)).mint(Role.OPERATOR);

    Tokens other = new Tokens(folder.resolve("other"), InstantSource.fixed(NOW));

    assertThatThrownBy(() -> verified(token, other, NOW)).isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void shouldKeepTheKeyFromOtherUsers() throws IOException {
    new Tokens(folder, InstantSource.fixed(NOW)).mint(Role.VIEWER);

    assertThat(Files.getPosixFilePermissions(folder.resolve("token-signing-key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void shouldKnowTheFourRolesOnly() {
    assertThat(Role.parse("performance-team")).isEqualTo(Role.PERFORMANCE_TEAM);
    assertThatThrownBy(() -> Role.parse("admin"))
        .hasMessage(
            "'admin' is not a role: choose one of performance-team, submitter, viewer, operator");
  }

  private static JwtClaims verified(String token, Tokens tokens, Instant at)
      throws InvalidJwtException, GeneralSecurityException {
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(tokens.publicKey())));
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setExpectedIssuer(Tokens.ISSUER)
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromMilliseconds(at.toEpochMilli()))
        .build()
        .processToClaims(token);
  }
}

package org.goldenthread.testkit;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Bearer tokens that the service under test accepts, signed with a key of this test run. */
public final class Tokens {

  /** The issuer that the service under test expects. */
  public static final String ISSUER = "golden-thread-test";

  private static final int KEY_BITS = 2048;
  private static final float VALID_MINUTES = 720;
  private static final int SECONDS = 60;
  private static final RsaJsonWebKey KEY = newKey();
  private static final Map<List<String>, String> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  /** The key's public half, as {@code quarkus.oidc.public-key} takes it. */
  public static String publicKey() {
    return Base64.getEncoder().encodeToString(KEY.getRsaPublicKey().getEncoded());
  }

  /** A token of the performance team. */
  public static String performanceTeam() {
    return of("performance-team");
  }

  /** A token of a directorate's system. */
  public static String submitter(String... directorates) {
    return of("submitter", directorates);
  }

  /** A token of a directorate's system that names the system in the claim {@code azp}. */
  public static String submitterThrough(String system, String... directorates) {
    JwtClaims claims = claims("submitter", directorates);
    claims.setClaim("azp", system);
    return signed(claims, KEY);
  }

  /** A token with one role, always the same; the subject is {@code test-} and the role. */
  public static String of(String role, String... directorates) {
    return SIGNED.computeIfAbsent(
        Stream.concat(Stream.of(role), Stream.of(directorates)).toList(),
        each -> signed(claims(role, directorates), KEY));
  }

  /** A token with one role that is valid for so many seconds and no longer. */
  public static String endingIn(int seconds, String role) {
    JwtClaims claims = claims(role);
    claims.setExpirationTimeMinutesInTheFuture(seconds / (float) SECONDS);
    return signed(claims, KEY);
  }

  /** A token of the performance team whose subject is this, or that has none. */
  public static String withSubject(@Nullable String subject) {
    JwtClaims claims = claims("performance-team");
    if (subject == null) {
      claims.unsetClaim("sub");
    } else {
      claims.setSubject(subject);
    }
    return signed(claims, KEY);
  }

  /** A token that looks right but was signed with another key. */
  public static String forged(String role) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject("test-forger");
    claims.setExpirationTimeMinutesInTheFuture(VALID_MINUTES);
    claims.setStringListClaim("groups", role);
    return signed(claims, newKey());
  }

  private static JwtClaims claims(String role, String... directorates) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject("test-" + role);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(VALID_MINUTES);
    claims.setStringListClaim("groups", role);
    claims.setStringListClaim("directorates", List.of(directorates));
    return claims;
  }

  private static String signed(JwtClaims claims, RsaJsonWebKey key) {
    try {
      JsonWebSignature signature = new JsonWebSignature();
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      signature.setPayload(claims.toJson());
      signature.setKey(key.getPrivateKey());
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      return RsaJwkGenerator.generateJwk(KEY_BITS);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}

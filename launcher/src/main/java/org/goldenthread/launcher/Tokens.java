package org.goldenthread.launcher;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.data.SecretFile;
import org.goldenthread.launcher.process.CannotStart;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Makes bearer tokens that the services of one running system accept, and no other system does: the
 * key is made at the first use and stays in the data folder, readable by its owner only.
 */
public final class Tokens {

  /** Who these tokens say they come from. */
  public static final String ISSUER = "golden-thread-run";

  private static final int KEY_BITS = 2048;

  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final InstantSource clock;

  /**
   * What a token says.
   *
   * @param subject who bears it; recorded on each write
   * @param role what they may do
   * @param directorates for whom a submitter submits
   * @param validity from now on
   */
  public record Claims(String subject, Role role, List<String> directorates, Duration validity) {

    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    /** For twelve hours, borne by {@code run-} and the role's name. */
    public static Claims of(Role role, List<String> directorates) {
      return new Claims("run-" + role.id(), role, List.copyOf(directorates), A_WORKING_DAY);
    }
  }

  /** With the key in this folder, which is made if there is none. */
  public Tokens(Path folder, InstantSource clock) {
    String key = SecretFile.readOrMake(folder.resolve("token-signing-key"), Tokens::newKey);
    this.clock = clock;
    try {
      KeyFactory factory = KeyFactory.getInstance("RSA");
      PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key));
      RSAPrivateCrtKey whole = (RSAPrivateCrtKey) factory.generatePrivate(encoded);
      this.privateKey = whole;
      this.publicKey =
          factory.generatePublic(
              new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent()));
    } catch (GeneralSecurityException e) {
      throw new CannotStart(
          "The key in %s is damaged. Delete the folder to have another made.".formatted(folder), e);
    }
  }

  /** Those of the system that these settings describe, which need not run for it. */
  public static Tokens of(Settings settings) {
    DataFolder data = new DataFolder(settings.data());
    data.prepare();
    return new Tokens(data.secrets(), InstantSource.system());
  }

  private static String newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      return Base64.getEncoder()
          .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  /** What services check tokens with: the key in DER, in Base64, on one line. */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  /** A token for a role, valid for twelve hours. */
  public String mint(Role role, String... directorates) {
    return mint(Claims.of(role, List.of(directorates)));
  }

  /** A token that says just this. */
  public String mint(Claims says) {
    long now = clock.instant().getEpochSecond();
    JwtClaims claims = new JwtClaims();
    claims.setSubject(says.subject());
    claims.setIssuer(ISSUER);
    claims.setIssuedAt(NumericDate.fromSeconds(now));
    claims.setExpirationTime(NumericDate.fromSeconds(now + says.validity().toSeconds()));
    claims.setGeneratedJwtId();
    claims.setStringListClaim("groups", says.role().id());
    claims.setStringListClaim("directorates", says.directorates());
    return signed(claims);
  }

  private String signed(JwtClaims claims) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setPayload(claims.toJson());
    signature.setKey(privateKey);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("a token could not be signed", e);
    }
  }
}

package org.goldenthread.indicators.policy.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.goldenthread.indicators.history.store.DocumentJson;
import org.goldenthread.indicators.policy.BuiltInPolicies;
import org.goldenthread.indicators.policy.ScoringPolicy;

/** The file of policies that the system comes with, written like the documents in the table. */
@Singleton
final class BuiltInPolicyFile implements BuiltInPolicies {

  private static final String FILE = "/built-in-scoring-policies.json";
  private static final TypeReference<List<ScoringPolicy>> POLICIES = new TypeReference<>() {};

  @Override
  public List<ScoringPolicy> all() {
    try (InputStream file = BuiltInPolicyFile.class.getResourceAsStream(FILE)) {
      return DocumentJson.read(Objects.requireNonNull(file, FILE), POLICIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.goldenthread.indicators.policy.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.goldenthread.indicators.history.Author;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Recorder;
import org.goldenthread.indicators.policy.ScoringPolicies;
import org.goldenthread.indicators.policy.ScoringPolicy;
import org.goldenthread.kit.json.DocumentJson;
import org.jboss.logging.Logger;

/**
 * The scoring policies that the system comes with, in a file written like the documents in the
 * table. They are there before the first request, so that a plan can name one at once.
 */
@Singleton
public record BuiltInPolicies(ScoringPolicies policies, Recorder recorder) {

  private static final Logger LOG = Logger.getLogger(BuiltInPolicies.class);
  private static final String FILE = "/built-in-scoring-policies.json";
  private static final TypeReference<List<ScoringPolicy>> POLICIES = new TypeReference<>() {};

  void atStart(@Observes StartupEvent event) {
    all().stream()
        .filter(it -> install(it) instanceof Outcome.Recorded)
        .forEach(it -> LOG.infof("Scoring policy installed code=%s", it.code()));
  }

  /** Adopts one if it is not there; what somebody has changed since stays as it is. */
  Outcome<ScoringPolicy> install(ScoringPolicy policy) {
    return recorder.record(policies.change(policy.code(), policy), Author.BUILT_IN);
  }

  static List<ScoringPolicy> all() {
    try (InputStream file = BuiltInPolicies.class.getResourceAsStream(FILE)) {
      return DocumentJson.read(Objects.requireNonNull(file, FILE), POLICIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.goldenthread.indicators.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The examples of the published contract. */
public final class Examples {

  public static final String COUNCIL_PLAN_REQUEST = of("CouncilPlanRequest");
  public static final String SCORING_POLICY_REQUEST = of("ScoringPolicyRequest");
  public static final String INITIATIVE_REQUEST = of("InitiativeRequest");
  public static final String DEFINITION_REQUEST = of("DefinitionRequest");
  public static final String TARGET_REQUEST = of("TargetRequest");
  public static final String COMMITTEE_REQUEST = of("CommitteeRequest");
  public static final String BREAKDOWN_REQUEST = of("BreakdownRequest");
  public static final String BREAKDOWN = of("Breakdown");
  public static final String INDICATOR = of("Indicator");
  public static final String COMMITTEE = of("Committee");

  private Examples() {}

  /** The first example of a schema, as JSON. */
  private static String of(String schema) {
    try (InputStream document = Examples.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      JsonNode example =
          new YAMLMapper()
              .readTree(Objects.requireNonNull(document))
              .at("/components/schemas/%s/examples/0".formatted(schema));
      return example.toPrettyString().replace("\" : ", "\": ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** One row of a batch: what its format could tell apart, before it is known what it means. */
public sealed interface BatchRow {

  /** Where it stands. */
  Location at();

  /** It is a JSON value, or was made one. */
  record Node(JsonNode node, Location at) implements BatchRow {}

  /** It is not even that. */
  record Broken(HttpProblem problem, Location at) implements BatchRow {}
}

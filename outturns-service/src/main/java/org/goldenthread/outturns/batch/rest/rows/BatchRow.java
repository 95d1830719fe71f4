package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** One row of a batch: what its format could tell apart, before it is known what it means. */
public sealed interface BatchRow {

  /** Where it stands. */
  Location at();

  /**
   * It is a JSON value, or was made one.
   *
   * @param notes what the sender should know of how it was made one
   */
  record Node(JsonNode node, Location at, List<String> notes) implements BatchRow {

    /** It came as JSON. */
    public Node(JsonNode node, Location at) {
      this(node, at, List.of());
    }
  }

  /**
   * It is not even that, or not to be relied on.
   *
   * @param node as much of it as can be read
   */
  record Broken(JsonNode node, HttpProblem problem, Location at) implements BatchRow {

    /** It says nothing that can be read. */
    public Broken(HttpProblem problem, Location at) {
      this(MissingNode.getInstance(), problem, at);
    }
  }
}

package org.goldenthread.outturns.template.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.batch.rest.rows.BatchRow;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.batch.rest.rows.Location;
import org.goldenthread.outturns.template.TemplateLine;
import org.goldenthread.vocabulary.Quarter;

/**
 * The data quarters that a report's template asks for. A row about another one comes from the
 * template of another quarter, sent to the wrong place.
 */
final class TemplateQuarters {

  private final Quarter reportingQuarter;
  private final Set<String> asked;

  TemplateQuarters(Quarter reportingQuarter, List<TemplateLine> template) {
    this.reportingQuarter = reportingQuarter;
    this.asked =
        Stream.concat(Stream.of(reportingQuarter), template.stream().map(TemplateLine::quarter))
            .map(Quarter::toString)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The rows, those of other quarters as ones that are refused. */
  BatchRows check(BatchRows rows) {
    return sink -> rows.forEach(row -> sink.read(check(row)));
  }

  private BatchRow check(BatchRow row) {
    return row instanceof BatchRow.Node(JsonNode node, Location at, var notes)
            && isOfAnotherQuarter(node.path("quarter").asText())
        ? new BatchRow.Broken(
            node,
            Problems.invalid(
                "/quarter",
                "The template of %s does not ask for this quarter: send the file to its own quarter"
                    .formatted(reportingQuarter)),
            at)
        : row;
  }

  private boolean isOfAnotherQuarter(String sent) {
    try {
      return !asked.contains(Quarter.parse(sent).toString());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

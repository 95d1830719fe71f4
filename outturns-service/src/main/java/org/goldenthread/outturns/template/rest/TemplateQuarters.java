package org.goldenthread.outturns.template.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.batch.rest.rows.BatchRow;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.batch.rest.rows.Location;
import org.goldenthread.outturns.template.TemplateLine;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Spaces;

/**
 * The data quarters and other periods that a report's template asks for. A row about another one
 * comes from the template of another quarter, sent to the wrong place.
 */
final class TemplateQuarters {

  private final Quarter reportingQuarter;
  private final Set<String> asked;

  TemplateQuarters(Quarter reportingQuarter, List<TemplateLine> template) {
    this.reportingQuarter = reportingQuarter;
    this.asked =
        Stream.concat(
                Stream.of(reportingQuarter.toString()),
                template.stream().map(line -> line.period().code()))
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

  /** What is no period at all is told of by its row. */
  private boolean isOfAnotherQuarter(String sent) {
    try {
      return !Period.earliestQuarter(sent).equals(reportingQuarter)
          && !asked.contains(Spaces.strip(sent).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

package org.goldenthread.reporting.list.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.finding.FindingCounts;
import org.goldenthread.reporting.finding.ReportedFinding;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** The findings about a report's figures. */
public record FindingResponse(Quarter quarter, FindingCounts counts, List<ListedBody> findings)
    implements Tabular {

  public static FindingResponse of(Quarter quarter, List<ReportedFinding> findings) {
    return new FindingResponse(
        quarter, FindingCounts.of(findings), findings.stream().map(ListedBody::of).toList());
  }

  @Override
  public Rows<ListedBody> table() {
    return new Rows<>(ListedBody.class, findings);
  }

  /** A finding with where it belongs. */
  record ListedBody(
      @JsonUnwrapped Finding finding,
      String subjectKind,
      String subject,
      Optional<String> title,
      Period period,
      Optional<String> directorate,
      Optional<String> directorateName) {

    private static ListedBody of(ReportedFinding found) {
      return new ListedBody(
          found.finding(),
          found.finding().subjectKind().name(),
          found.finding().subject(),
          found.title(),
          found.period(),
          found.directorate().map(Named::code),
          found.directorate().map(Named::name));
    }
  }
}

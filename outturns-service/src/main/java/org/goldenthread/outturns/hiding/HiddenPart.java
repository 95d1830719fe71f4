package org.goldenthread.outturns.hiding;

import java.util.List;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;

/**
 * A part that was suppressed. From then on nobody who reads is told what was submitted for its
 * category before, nor what was found about the parts.
 *
 * @param revision the number of the revision that hides those before it
 */
public record HiddenPart(Position position, long revision, String breakdown, String category) {

  /** What is told of an outturn. */
  public Revision<Outturn> shown(Revision<Outturn> outturn) {
    if (!outturn.content().position().equals(position) || outturn.number() >= revision) {
      return outturn;
    }
    List<Finding> findings = outturn.findings().stream().filter(it -> !isAboutParts(it)).toList();
    return new Revision<>(
        outturn.content().withEachPart(this::shown), outturn.number(), findings, outturn.origin());
  }

  private Part shown(Part part) {
    return part.isAbout(breakdown, category) && part.status().hasValue()
        ? part.suppressed("Not shown: revision %d hides it".formatted(revision))
        : part;
  }

  private static boolean isAboutParts(Finding finding) {
    return FindingRule.OF_PARTS.stream().anyMatch(rule -> rule.name().equals(finding.rule()));
  }
}

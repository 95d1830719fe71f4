package org.goldenthread.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.goldenthread.documents.format.Format;
import org.goldenthread.documents.pdf.PdfFile;
import org.goldenthread.kit.time.Turns;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.publication.ReportFiles;

/**
 * Puts a report together from a dashboard, whose counts it prints as they are, and writes it. One
 * is made after the other: a large one takes most of the memory that the service has. A publication
 * waits for its turn for as long as it takes.
 */
@ApplicationScoped
public class WriteReport implements ReportFiles {

  private final Turns turns = new Turns(1, 8, Duration.ofSeconds(20));
  private final Council council;

  WriteReport(Council council) {
    this.council = council;
  }

  /**
   * The document as a file; the same dashboard gives the same bytes.
   *
   * @throws Turns.BusyException if its turn does not come soon
   */
  public ReportFile write(Dashboard dashboard, Format format) {
    return turns.soon(() -> written(dashboard, format));
  }

  @Override
  public Stream<ReportFile> of(Dashboard dashboard) {
    return dashboard.scope() instanceof Scope.Priority
        ? Stream.empty()
        : Arrays.stream(Format.values())
            .map(format -> turns.sometime(() -> written(dashboard, format)));
  }

  @Override
  public SortedSet<String> missingLetters(Dashboard dashboard) {
    return PdfFile.missingLetters(
        Composition.of(Part.of(dashboard, council.name(), council.look())));
  }

  private ReportFile written(Dashboard dashboard, Format format) {
    return new ReportFile(
        FrozenPaths.report(dashboard.scope().code(), dashboard.quarter(), format),
        format.mediaType(),
        format.write(Composition.of(Part.of(dashboard, council.name(), council.look()))));
  }
}

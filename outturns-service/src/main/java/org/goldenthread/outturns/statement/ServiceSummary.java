package org.goldenthread.outturns.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a directorate says about its services in a quarter.
 *
 * @param directorate the directorate's code
 * @param overview service delivery, issues and risks
 */
public record ServiceSummary(
    String directorate,
    Quarter quarter,
    Optional<String> overview,
    Optional<String> benchmarking,
    Optional<String> achievements,
    Optional<String> opportunities,
    Optional<String> additional,
    List<WorkforceMetric> workforce)
    implements Statement, Draft<ServiceSummary> {

  /** What is kept as such. */
  public static final StatementType<ServiceSummary> TYPE =
      new StatementType<>("service_summary", ServiceSummary.class, ReferenceKind.DIRECTORATE);

  private static final int MOST_METRICS = 500;
  private static final int LONGEST_TEXT = 50_000;
  private static final int LONGEST_CODE = 200;

  /**
   * A figure about the directorate's staff: {@code gender_headcount, Female, 195, number}. Empty
   * texts are faults.
   */
  public record WorkforceMetric(String metric, String category, Figure value, String unit) {}

  @Override
  public Stream<String> texts() {
    return Stream.concat(
        Stream.of(overview, benchmarking, achievements, opportunities, additional)
            .flatMap(Optional::stream),
        workforce.stream().flatMap(it -> Stream.of(it.metric(), it.category())));
  }

  @Override
  public String subject() {
    return directorate;
  }

  @Override
  public List<Fault> faults() {
    Faults faults =
        new Faults()
            .text("/overview", overview, LONGEST_TEXT)
            .text("/benchmarking", benchmarking, LONGEST_TEXT)
            .text("/achievements", achievements, LONGEST_TEXT)
            .text("/opportunities", opportunities, LONGEST_TEXT)
            .text("/additional", additional, LONGEST_TEXT)
            .when(
                workforce.size() > MOST_METRICS,
                "/workforce",
                "Send at most %d workforce metrics".formatted(MOST_METRICS));
    for (int index = 0; index < workforce.size(); index++) {
      check(workforce.get(index), "/workforce/" + index, faults);
    }
    return faults.all();
  }

  private static void check(WorkforceMetric metric, String pointer, Faults faults) {
    faults
        .required(pointer + "/metric", metric.metric(), LONGEST_CODE)
        .required(pointer + "/category", metric.category(), LONGEST_CODE)
        .required(pointer + "/unit", metric.unit(), LONGEST_CODE)
        .figure(pointer + "/value", Optional.of(metric.value()));
  }

  @Override
  public ServiceSummary complete(Subject about) {
    return this;
  }
}

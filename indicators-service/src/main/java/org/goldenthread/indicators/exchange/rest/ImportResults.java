package org.goldenthread.indicators.exchange.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.rest.ImportResponse.CellFault;
import org.goldenthread.indicators.exchange.rest.ImportResponse.FileBody;
import org.goldenthread.indicators.exchange.rest.ImportResponse.Result;
import org.goldenthread.indicators.exchange.rest.ImportResponse.RowBody;
import org.goldenthread.indicators.exchange.rest.ReferenceImport.Item;
import org.goldenthread.indicators.exchange.rest.archive.CsvLine;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.rest.Refusals;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;

/** Tells what became of each row of an import. */
final class ImportResults {

  private static final int UNPROCESSABLE = 422;

  private ImportResults() {}

  /**
   * One result for each row.
   *
   * @throws HttpProblem 422 if a row is refused, with every row and every fault
   */
  static ImportResponse answer(
      ReferenceImport data,
      List<Outcome<?>> outcomes,
      Map<String, String> passedOver,
      boolean dry) {
    Map<String, Result> results = new HashMap<>();
    for (int position = 0; position < outcomes.size(); position++) {
      note(data.items().get(position), outcomes.get(position), results);
    }
    List<RowBody> rows = data.rows().stream().map(it -> row(it, results)).toList();
    boolean refused = rows.stream().anyMatch(it -> it.result() == Result.REFUSED);
    ImportResponse answer = ImportResponse.of(!dry && !refused, rows, files(passedOver));
    if (refused) {
      throw problem(data, answer);
    }
    return answer;
  }

  private static List<FileBody> files(Map<String, String> passedOver) {
    return passedOver.entrySet().stream()
        .map(it -> new FileBody(it.getKey(), it.getValue()))
        .toList();
  }

  private static void note(Item item, Outcome<?> outcome, Map<String, Result> results) {
    switch (outcome) {
      case Outcome.Recorded<?> recorded -> {
        Result result =
            switch (recorded.effect()) {
              case CREATED -> Result.CREATED;
              case CHANGED -> Result.CHANGED;
              case UNCHANGED -> Result.UNCHANGED;
            };
        item.lines().values().forEach(it -> results.put(key(it), result));
      }
      case Outcome.Refused<?> refused ->
          faults(Refusals.problem(refused.refusal()))
              .forEach(it -> ReferenceImport.refuse(item.lines(), it.pointer(), it.detail()));
    }
  }

  private static List<FieldFault> faults(HttpProblem problem) {
    return problem.getParameters().get("errors") instanceof List<?> errors
        ? errors.stream().map(FieldFault.class::cast).toList()
        : List.of(new FieldFault("", Optional.ofNullable(problem.getDetail()).orElse("")));
  }

  private static RowBody row(CsvLine line, Map<String, Result> results) {
    Result result = line.faults().isEmpty() ? results.get(key(line)) : Result.REFUSED;
    List<CellFault> errors =
        line.faults().stream().map(it -> new CellFault(it.column(), it.detail())).toList();
    return new RowBody(
        line.file(),
        line.row(),
        // A row of a thing that another row spoils.
        result == null ? Result.REFUSED : result,
        Optional.of(errors).filter(it -> !it.isEmpty()));
  }

  private static String key(CsvLine line) {
    return line.file() + " " + line.row();
  }

  private static HttpProblem problem(ReferenceImport data, ImportResponse answer) {
    HttpProblem problem =
        Problems.of(
            UNPROCESSABLE,
            "rows-refused",
            "Rows are refused",
            "Nothing was imported: correct the %d rows that are refused and send all again"
                .formatted(answer.refused()));
    return HttpProblem.builder(problem)
        .with("errors", data.rows().stream().flatMap(ImportResults::errors).toList())
        .with("rows", answer.rows())
        .with("passedOver", answer.passedOver())
        .build();
  }

  private static Stream<FieldFault> errors(CsvLine line) {
    String row = "/%s/%d/".formatted(line.file(), line.row());
    return line.faults().stream().map(it -> new FieldFault(row + it.column(), it.detail()));
  }
}

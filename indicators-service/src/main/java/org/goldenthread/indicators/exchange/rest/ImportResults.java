package org.goldenthread.indicators.exchange.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.rest.ImportResponse.FileBody;
import org.goldenthread.indicators.exchange.rest.ImportResponse.Result;
import org.goldenthread.indicators.exchange.rest.ImportResponse.RowBody;
import org.goldenthread.indicators.exchange.rest.ReferenceImport.Item;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;
import org.goldenthread.indicators.history.Outcome;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.rest.Refusals;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;

/** Tells what became of each row of an import. */
final class ImportResults {

  private static final int UNPROCESSABLE = 422;

  private final ReferenceImport data;
  private final Map<String, Result> results = new HashMap<>();
  private final Map<String, Revision<?>> states = new HashMap<>();

  ImportResults(ReferenceImport data) {
    this.data = data;
  }

  /** What became of these, in the same order. */
  void add(List<Item> items, List<Outcome<?>> outcomes) {
    for (int position = 0; position < outcomes.size(); position++) {
      note(items.get(position), outcomes.get(position));
    }
  }

  /** One result for each row. */
  ImportResponse answer(boolean applied) {
    return ImportResponse.of(applied, data.rows().stream().map(this::row).toList(), files());
  }

  /**
   * The same where one refused row refuses all.
   *
   * @throws HttpProblem 422 if a row is refused, with every row and every fault
   */
  ImportResponse ofAllOrNone(boolean applied) {
    ImportResponse answer = answer(applied);
    if (answer.refused() > 0) {
      throw problem(answer);
    }
    return answer;
  }

  private List<FileBody> files() {
    return data.passedOver().entrySet().stream()
        .map(it -> new FileBody(it.getKey(), it.getValue()))
        .toList();
  }

  private void note(Item item, Outcome<?> outcome) {
    switch (outcome) {
      case Outcome.Recorded<?> recorded -> {
        Result result =
            switch (recorded.effect()) {
              case CREATED -> Result.CREATED;
              case CHANGED -> Result.CHANGED;
              case UNCHANGED -> Result.UNCHANGED;
            };
        for (CsvLine line : item.lines().values()) {
          results.put(place(line), result);
          states.put(place(line), recorded.state());
        }
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

  private RowBody row(CsvLine line) {
    // There is none for a row of a thing that another row spoils.
    Result made = results.getOrDefault(place(line), Result.REFUSED);
    Result result = line.faults().isEmpty() ? made : Result.REFUSED;
    Optional<Revision<?>> state =
        Optional.<Revision<?>>ofNullable(states.get(place(line)))
            .filter(it -> result != Result.REFUSED);
    return new RowBody(
        line.sheet().file(),
        line.row(),
        result,
        state.map(Revision::key),
        state.map(Revision::number),
        Optional.of(faults(line, result)).filter(it -> !it.isEmpty()),
        Optional.of(line.notes()).filter(it -> !it.isEmpty() && result != Result.REFUSED));
  }

  private static List<CsvRow.Fault> faults(CsvLine line, Result result) {
    return result == Result.REFUSED && line.faults().isEmpty()
        ? List.of(new CsvRow.Fault("", "Another row of the same thing is refused"))
        : line.faults();
  }

  private static String place(CsvLine line) {
    return line.sheet().file() + " " + line.row();
  }

  private HttpProblem problem(ImportResponse answer) {
    HttpProblem problem =
        Problems.of(
            UNPROCESSABLE,
            "rows-refused",
            "Rows are refused",
            answer.refused() == 1
                ? "Nothing was imported: correct the row that is refused and send all again"
                : "Nothing was imported: correct the %d rows that are refused and send all again"
                    .formatted(answer.refused()));
    return HttpProblem.builder(problem)
        .with("errors", data.rows().stream().flatMap(ImportResults::errors).toList())
        .with("rows", answer.rows())
        .with("passedOver", answer.passedOver())
        .build();
  }

  private static Stream<FieldFault> errors(CsvLine line) {
    String row = "/%s/%d/".formatted(line.sheet().file(), line.row());
    return line.faults().stream().map(it -> new FieldFault(row + it.column(), it.detail()));
  }
}

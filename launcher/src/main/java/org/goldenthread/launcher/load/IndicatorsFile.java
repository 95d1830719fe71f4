package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.goldenthread.client.indicators.model.DefinitionRequest;
import org.goldenthread.vocabulary.Quarter;

/** {@code indicators.csv}: definitions, in force from the folder's first quarter on. */
final class IndicatorsFile {

  private static final Answer NOTHING_TO_DO = new Answer(204, MissingNode.getInstance());

  private final Load load;
  private final Quarter from;

  IndicatorsFile(Load load) {
    this.load = load;
    this.from = load.folder().firstQuarter();
  }

  void send() {
    load.each("indicators.csv", this::send);
  }

  private Answer send(CsvRow row) {
    String ref = row.ref();
    DefinitionRequest definition = Definition.of(row, load.folder().reportQuarter());
    Answer existing = load.indicators().indicator(ref);
    Answer answer =
        existing.accepted() && Definition.isThere(definition, from, existing.body())
            ? NOTHING_TO_DO
            : load.indicators().define(ref, from.toString(), definition);
    if (answer.accepted()) {
      load.catchUp().announce(ref);
    }
    return answer;
  }
}

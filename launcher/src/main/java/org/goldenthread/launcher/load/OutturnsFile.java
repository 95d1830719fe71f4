package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.client.outturns.model.OutturnRequest;

/** {@code outturns.csv}: sent in batches, of which each row has its own answer. */
final class OutturnsFile {

  private static final String FILE = "outturns.csv";
  private static final int BATCH = 500;

  private final Load load;

  OutturnsFile(Load load) {
    this.load = load;
  }

  /** A row and what is sent for it. */
  private record Entry(CsvRow row, OutturnRequest outturn) {}

  void send() {
    List<CsvRow> rows = load.folder().rows(FILE);
    if (rows.isEmpty()) {
      return;
    }
    load.tally().begin(FILE, rows.size());
    List<Entry> entries = readable(rows);
    for (int from = 0; from < entries.size(); from += BATCH) {
      sendAll(entries.subList(from, Math.min(from + BATCH, entries.size())));
    }
    load.tally().finish();
  }

  private List<Entry> readable(List<CsvRow> rows) {
    List<Entry> entries = new ArrayList<>();
    for (CsvRow row : rows) {
      try {
        entries.add(new Entry(row, Submission.of(row, load.folder())));
      } catch (IllegalArgumentException e) {
        load.tally().refuse(row, e.getMessage());
      }
    }
    return entries;
  }

  /** Again for those rows whose indicator outturns-service does not know yet. */
  private void sendAll(List<Entry> batch) {
    List<Entry> waiting = batch;
    while (!waiting.isEmpty()) {
      waiting = sendOnce(waiting);
    }
  }

  private List<Entry> sendOnce(List<Entry> batch) {
    Answer answer = load.outturns().submit(batch.stream().map(Entry::outturn).toList());
    JsonNode results = answer.body();
    if (!answer.accepted() || results.size() != batch.size()) {
      batch.forEach(entry -> load.tally().refuse(entry.row(), answer.refusal()));
      return List.of();
    }
    List<Entry> again = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      if (isTooEarly(results.get(i), batch.get(i), again.isEmpty())) {
        again.add(batch.get(i));
      } else {
        settle(batch.get(i), results.get(i));
      }
    }
    return again;
  }

  /** One pause is enough for a whole batch: only its first unknown indicator is waited for. */
  private boolean isTooEarly(JsonNode result, Entry entry, boolean first) {
    if (!isRejected(result) || !Answer.mayBeTooEarly(result.path("problem"))) {
      return false;
    }
    String ref = entry.outturn().getRef();
    return first ? load.catchUp().worthAnother(ref) : load.catchUp().awaits(ref);
  }

  private void settle(Entry entry, JsonNode result) {
    if (isRejected(result)) {
      load.tally().refuse(entry.row(), Answer.refusal(result.path("problem")));
    } else {
      load.tally().accept(1);
    }
  }

  private static boolean isRejected(JsonNode result) {
    return result.path("result").asText().equals("REJECTED");
  }
}

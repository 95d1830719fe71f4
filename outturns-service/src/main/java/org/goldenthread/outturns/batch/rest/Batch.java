package org.goldenthread.outturns.batch.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.batch.rest.rows.Row;
import org.goldenthread.outturns.batch.rest.rows.RowReader;
import org.goldenthread.outturns.intake.SubmitTogether;
import org.goldenthread.outturns.intake.rest.Admission;
import org.goldenthread.outturns.intake.rest.CurrentSubmitter;
import org.goldenthread.outturns.intake.rest.SubmissionCounter;
import org.goldenthread.outturns.intake.rest.SubmissionKey;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Submitter;
import org.jspecify.annotations.Nullable;

/**
 * Takes a batch. Where each row counts for itself, a lot is handed in at a time, each in a
 * transaction, and its results are sent while the next one is worked on: what an earlier lot added
 * stays if a later one fails, and the batch can be sent again. Where rows count together, one
 * transaction has them all, and the results wait in a file until it is over.
 */
@Singleton
public record Batch(
    Admission admission,
    SubmissionCounter counter,
    SubmitTogether together,
    RowReader reader,
    ResultWriters writers,
    BatchSettings settings) {

  private static final int TOO_LARGE = 413;

  /** How rows count. */
  public enum Mode {
    /** Each for itself. */
    EACH,
    /** All are kept, or none. */
    ALL_OR_NONE,
    /** None is kept: the answer tells what would become of them. */
    DRY_RUN;

    public static Mode of(boolean dryRun, boolean atomic) {
      if (dryRun) {
        return DRY_RUN;
      }
      return atomic ? ALL_OR_NONE : EACH;
    }
  }

  /**
   * Takes it.
   *
   * @param body is closed when the answer has been written; the caller closes it if this fails
   * @throws HttpProblem 400 or 413 if the frame is broken or there are too many rows, before any of
   *     them is handed in; 422 if all were to be kept and some were rejected
   */
  public Response take(
      BatchRows rows, CurrentSubmitter current, ResultFormat format, Mode mode, Closeable body)
      throws IOException {
    Submitter submitter = current.unconditional();
    Optional<SubmissionKey> key = current.key();
    check(rows, mode == Mode.EACH ? settings.maxRows() : settings.maxRowsTogether());
    if (mode == Mode.EACH) {
      return Response.ok(each(rows, submitter, key, format, body), format.mediaType()).build();
    }
    Spool results =
        mode == Mode.DRY_RUN
            ? tried(rows, submitter, format, mode, new Tally())
            : together(rows, submitter, key, format);
    body.close();
    return Response.ok(writers.copyOf(results), format.mediaType()).build();
  }

  private static void check(BatchRows rows, int most) throws IOException {
    long[] count = {0};
    rows.forEach(
        row -> {
          if (++count[0] > most) {
            throw Problems.of(
                TOO_LARGE,
                "too-many-rows",
                "The batch has too many rows",
                "At most %d rows are taken at once: send the rest in another request"
                    .formatted(most));
          }
        });
  }

  private StreamingOutput each(
      BatchRows rows,
      Submitter submitter,
      Optional<SubmissionKey> key,
      ResultFormat format,
      Closeable body) {
    return out -> {
      try (body) {
        ResultWriter results = writers.to(out, format);
        BatchRun.Lots lots = lots(submitter, key);
        runAll(rows, run(entries -> admission.lot(() -> lots.submit(entries)), results::add));
        results.finish();
      }
    };
  }

  private BatchRun.Lots lots(Submitter submitter, Optional<SubmissionKey> key) {
    return entries -> counter.submit(Outturn.TYPE, submitter, entries, key);
  }

  private Spool tried(
      BatchRows rows, Submitter submitter, ResultFormat format, Mode mode, Tally tally) {
    return results(rows, format, counter.trial(submitter)::apply, tally, mode);
  }

  /**
   * Tries them all before any indicator is held. What is repeated with a key is not tried, since it
   * may have been taken before.
   */
  private Spool together(
      BatchRows rows, Submitter submitter, Optional<SubmissionKey> key, ResultFormat format)
      throws IOException {
    if (key.isEmpty()) {
      Tally tally = new Tally();
      tried(rows, submitter, format, Mode.ALL_OR_NONE, tally).close();
      if (!tally.allTaken()) {
        throw tally.refusal();
      }
    }
    return kept(rows, submitter, key, format);
  }

  /** What was tried can have changed since, so what is kept is counted again. */
  private Spool kept(
      BatchRows rows, Submitter submitter, Optional<SubmissionKey> key, ResultFormat format)
      throws IOException {
    Tally tally = new Tally();
    AtomicReference<@Nullable Spool> spool = new AtomicReference<>();
    Runnable lots =
        () -> spool.set(results(rows, format, lots(submitter, key), tally, Mode.ALL_OR_NONE));
    try {
      Set<String> indicators = indicators(rows);
      admission.together(() -> together.submit(indicators, lots, tally::allTaken));
    } catch (IOException | RuntimeException failed) {
      close(spool.get());
      throw failed;
    }
    Spool results = Objects.requireNonNull(spool.get());
    if (!tally.allTaken()) {
      results.close();
      throw tally.refusal();
    }
    return results;
  }

  private static void close(@Nullable Spool spool) throws IOException {
    if (spool != null) {
      spool.close();
    }
  }

  private Spool results(
      BatchRows rows, ResultFormat format, BatchRun.Lots lots, Tally tally, Mode mode) {
    try {
      Spool spool = Spool.empty();
      try {
        ResultWriter results = writers.to(spool.write(), format);
        runAll(rows, run(lots, told(results, tally, mode)));
        results.finish();
        return spool;
      } catch (IOException | RuntimeException failed) {
        spool.close();
        throw failed;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BatchRun.Results told(ResultWriter results, Tally tally, Mode mode) {
    return result -> {
      tally.add(result);
      results.add(mode == Mode.DRY_RUN ? result.rehearsed() : result);
    };
  }

  private BatchRun run(BatchRun.Lots lots, BatchRun.Results results) {
    return new BatchRun(settings.rowsPerTransaction(), lots, results);
  }

  private Set<String> indicators(BatchRows rows) throws IOException {
    Set<String> indicators = new TreeSet<>();
    rows.forEach(
        row -> {
          if (reader.row(row) instanceof Row.Decoded decoded) {
            indicators.add(decoded.entry().subject());
          }
        });
    return indicators;
  }

  private void runAll(BatchRows rows, BatchRun run) {
    try {
      rows.forEach(row -> run.add(reader.row(row)));
      run.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

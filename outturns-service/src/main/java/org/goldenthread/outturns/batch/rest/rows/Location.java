package org.goldenthread.outturns.batch.rest.rows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;

/**
 * Where a row of a batch stands.
 *
 * @param row counts the rows from 1
 * @param line counts the lines of a file from 1; empty where rows are no lines
 */
public record Location(long row, Optional<Long> line, Columns columns) {

  /** How a format calls the place of a field. */
  public interface Columns {

    /** No columns: fields have names only. */
    Columns NONE = (pointer, line) -> Optional.empty();

    /**
     * The column of a field.
     *
     * @param pointer as in a problem: {@code /value}
     */
    Optional<CellFault.Column> of(String pointer, long line);
  }

  /** The problem with the column of every field at fault. */
  public HttpProblem in(HttpProblem problem) {
    if (!(problem.getParameters().get("errors") instanceof List<?> faults)
        || columns == Columns.NONE) {
      return problem;
    }
    return HttpProblem.builder(
            Problems.of(
                problem.getStatusCode(),
                code(problem),
                String.valueOf(problem.getTitle()),
                String.valueOf(problem.getDetail())))
        .with("errors", faults.stream().map(this::located).toList())
        .build();
  }

  private static String code(HttpProblem problem) {
    String type = String.valueOf(problem.getType());
    return type.substring(type.lastIndexOf(':') + 1);
  }

  private Object located(Object fault) {
    return fault instanceof FieldFault field
        ? columns
            .of(field.pointer(), line.orElse(row))
            .<Object>map(column -> CellFault.of(field, column))
            .orElse(field)
        : fault;
  }
}

package org.goldenthread.outturns.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.kit.http.ListParts;
import org.jspecify.annotations.Nullable;

/** Lists in parts of what was found and, if there is more, one item beyond it. */
@RequestScoped
public class Paging {

  private final ListParts parts;

  public Paging(ListParts parts) {
    this.parts = parts;
  }

  /** The key after which the part begins. */
  public static Optional<String> cursor(@Nullable String cursor) {
    return ListParts.cursor(cursor, Paging::checkedKey);
  }

  /**
   * A part of a list, or 304 if the caller has it.
   *
   * @param found up to one more than the limit, so that it is seen whether there is more
   */
  public <T> Response answer(
      List<T> found, int limit, Function<T, String> key, Function<T, ?> body) {
    boolean isMore = found.size() > limit;
    List<T> part = isMore ? found.subList(0, limit) : found;
    return parts.answer(
        part.stream().map(body).toList(),
        isMore ? Optional.of(key.apply(part.getLast())) : Optional.empty());
  }

  private static String checkedKey(String key) {
    if (!key.matches("[!-~]{1,200}")) {
      throw new IllegalArgumentException("not a key");
    }
    return key;
  }
}

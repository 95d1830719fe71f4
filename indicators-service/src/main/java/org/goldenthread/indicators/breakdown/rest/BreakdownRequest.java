package org.goldenthread.indicators.breakdown.rest;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.breakdown.Breakdown;
import org.goldenthread.indicators.breakdown.Category;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A breakdown as it is sent. */
public record BreakdownRequest(
    @Nullable String name,
    @Nullable BreakdownKind kind,
    @Nullable List<@Nullable CategoryBody> categories) {

  /** A category as it is sent. */
  public record CategoryBody(
      @Nullable String code, @Nullable String name, @Nullable Quarter from, @Nullable Quarter to) {

    private Category category(String pointer, Fields fields) {
      return new Category(
          fields.code(pointer + "/code", code),
          fields.text(pointer + "/name", name, Fields.LINE),
          Optional.ofNullable(from),
          Optional.ofNullable(to));
    }
  }

  public Breakdown breakdown(String code, Fields fields) {
    return new Breakdown(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.required("/kind", kind, BreakdownKind.PARTS),
        fields.each("/categories", categories, (at, it) -> it.category(at, fields)));
  }
}

package org.goldenthread.indicators.directorate.rest;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.directorate.DirectorateChange;
import org.goldenthread.indicators.directorate.DirectorateChange.End;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.naming.rest.NameBody;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What is said of a directorate: one more name, its end, or all of its names anew. */
public record DirectorateRequest(
    @Nullable String name,
    @Nullable String effectiveFrom,
    @Nullable List<@Nullable NameBody> names,
    @Nullable Quarter lastQuarter,
    @Nullable List<@Nullable String> successors) {

  public DirectorateChange change(Fields fields) {
    End end =
        new End(
            Optional.ofNullable(lastQuarter),
            fields.each("/successors", successors, (at, code) -> fields.code(at, code)));
    if (names == null) {
      boolean ends = lastQuarter != null || successors != null;
      return new DirectorateChange.More(
          oneName(fields), ends ? Optional.of(end) : Optional.empty());
    }
    if (name != null || effectiveFrom != null) {
      fields.refuse("/names", "Send either one more name or all names, not both");
    }
    return new DirectorateChange.Whole(
        fields.each("/names", names, (at, it) -> it.read(at, fields)), end);
  }

  private Optional<Name> oneName(Fields fields) {
    return name == null && effectiveFrom == null
        ? Optional.empty()
        : Optional.of(NameBody.read(name, effectiveFrom, "", fields));
  }
}

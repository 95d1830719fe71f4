package org.goldenthread.indicators.committee.rest;

import java.util.List;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.rest.Fields;
import org.jspecify.annotations.Nullable;

/** A committee as it is sent. */
public record CommitteeRequest(
    @Nullable String name,
    @Nullable List<@Nullable String> directorates,
    @Nullable List<@Nullable String> priorities,
    @Nullable String introduction,
    @Nullable List<@Nullable String> recommendations) {

  public Committee committee(String code, Fields fields) {
    return new Committee(
        code,
        fields.text("/name", name, Fields.LINE),
        fields.each("/directorates", directorates, fields::code),
        fields.each("/priorities", priorities, fields::code),
        fields.optionalText("/introduction", introduction, Fields.PARAGRAPH),
        fields.each(
            "/recommendations", recommendations, (at, text) -> recommendation(at, text, fields)));
  }

  private static String recommendation(String pointer, String text, Fields fields) {
    if (text.isBlank()) {
      fields.refuse(pointer, "A recommendation says something: leave an empty one out");
      return "";
    }
    return fields.text(pointer, text, Fields.PARAGRAPH);
  }
}

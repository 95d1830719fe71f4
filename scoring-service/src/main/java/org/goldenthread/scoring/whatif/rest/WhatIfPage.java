package org.goldenthread.scoring.whatif.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.scoring.whatif.WhatIf;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which part of the outcomes is wanted. The totals are always those of all.
 *
 * @param onlyDiffering whether outcomes that would stay as they are are left out
 * @param limit how many outcomes at most
 * @param cursor where the page begins, as the page before said
 */
record WhatIfPage(
    @QueryParam("onlyDiffering") @DefaultValue("true") String onlyDiffering,
    @QueryParam("limit") @DefaultValue("100") String limit,
    @QueryParam("cursor") @DefaultValue("") String cursor) {

  private static final int MOST = 1000;

  /** The page that is asked for, if all parameters mean something. */
  WhatIf.Page page() {
    return new WhatIf.Page(
        Parameters.flag("onlyDiffering", onlyDiffering),
        cursor.isEmpty()
            ? Optional.empty()
            : Optional.of(Problems.parameter("cursor", cursor, WhatIfPage::parsePosition)),
        Parameters.wholeNumber("limit", limit, 0, MOST));
  }

  static WhatIf.Position parsePosition(String written) {
    int slash = written.lastIndexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "'%s' is no cursor: take it from next of the page before".formatted(written));
    }
    return new WhatIf.Position(
        IndicatorRef.parse(written.substring(0, slash)),
        Quarter.parse(written.substring(slash + 1)));
  }
}

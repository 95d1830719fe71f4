package org.goldenthread.scoring.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.scoring.rules.Inputs;
import org.goldenthread.scoring.whatif.WhatIf.Position;
import org.goldenthread.scoring.whatif.WhatIfAnswer.Outcome;
import org.goldenthread.scoring.whatif.WhatIfAnswer.QuarterTotals;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Counts what would be otherwise, one outturn after the other, and keeps one page of them. */
final class Outcomes {

  private final WhatIf.Page page;
  private final Counting all = new Counting();
  private final Map<Quarter, Counting> byQuarter = new TreeMap<>();
  private final Set<IndicatorRef> indicators = new HashSet<>();
  private final List<Contrast> rest = new ArrayList<>();

  Outcomes(WhatIf.Page page) {
    this.page = page;
  }

  void add(Contrast contrast) {
    Inputs inputs = contrast.before().inputs();
    indicators.add(inputs.ref());
    all.add(contrast);
    byQuarter.computeIfAbsent(inputs.quarter(), _ -> new Counting()).add(contrast);
    if (rest.size() <= page.most() && page.shows(position(contrast), contrast)) {
      rest.add(contrast);
    }
  }

  WhatIfAnswer answer(List<String> elsewhere) {
    return new WhatIfAnswer(
        indicators.size(),
        all.totals(),
        byQuarter.entrySet().stream()
            .map(entry -> new QuarterTotals(entry.getKey(), entry.getValue().totals()))
            .toList(),
        rest.stream().limit(page.most()).map(Outcome::of).toList(),
        rest.size() > page.most() ? written(position(rest.getLast())) : null,
        elsewhere);
  }

  private static Position position(Contrast contrast) {
    Inputs inputs = contrast.before().inputs();
    return new Position(inputs.ref(), inputs.quarter());
  }

  private static String written(Position position) {
    return position.ref() + "/" + position.quarter();
  }
}

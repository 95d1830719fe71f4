package org.goldenthread.reporting.subscription.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.data.AllSeries;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.subscription.Wish;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * The form as it is filled in, with what is wrong in it.
 *
 * @param directorates names by code; empty for who may not read drafts
 */
record SubscribeView(
    String address,
    String about,
    String ref,
    String directorate,
    Map<String, String> directorates,
    List<String> faults) {

  private static final int LONGEST = 200;
  private static final String MAILBOX = "[A-Za-z0-9._+'-]{1,64}@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+";

  /** What is wished, if nothing is wrong; otherwise the faults are noted. */
  Optional<Wish> wish(AllSeries.Known known, boolean mayReadDrafts) {
    if (address.length() > LONGEST || !address.matches(MAILBOX)) {
      faults.add("Give an e-mail address, as name@example.org");
    }
    Optional<Wish> wish =
        switch (about) {
          case "owed" ->
              Optional.ofNullable(known.names().directorates().get(directorate))
                  .map(Directorate::code)
                  .map(Wish::owed);
          case "score-changed" -> ref(known).map(it -> Wish.scores(it, mayReadDrafts));
          case "report-published" -> Optional.of(Wish.reports());
          default -> Optional.empty();
        };
    if (wish.isEmpty()) {
      faults.add(missing());
    }
    return wish.filter(_ -> faults.isEmpty());
  }

  private String missing() {
    return switch (about) {
      case "owed" -> "Choose the directorate whose duties you want to hear of";
      case "score-changed" -> "Give the reference of an indicator, as its page has it: PI 47";
      default -> "Choose what you want to be told of";
    };
  }

  private Optional<IndicatorRef> ref(AllSeries.Known known) {
    try {
      IndicatorRef written = IndicatorRef.parse(ref);
      return Optional.of(written)
          .filter(it -> known.indicators().stream().anyMatch(one -> one.ref().equals(it)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static SubscribeView blank(String ref, Map<String, String> directorates) {
    return new SubscribeView(
        "",
        ref.isEmpty() ? "report-published" : "score-changed",
        ref,
        "",
        directorates,
        new ArrayList<>());
  }
}

package org.goldenthread.reporting.edition.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.reporting.edition.ChooseEdition;
import org.goldenthread.reporting.edition.ReadableQuarters;
import org.goldenthread.reporting.edition.Reader;
import org.goldenthread.reporting.site.web.ProblemView;
import org.goldenthread.vocabulary.Quarter;

/** Chooses the figures of a page, or says in words why there are none. */
@Singleton
public record Editions(ChooseEdition chooseEdition, ReadableQuarters quarters, Reader reader) {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  /**
   * The figures that are asked for; the published ones if the address does not say which and there
   * are any.
   */
  public ChosenEdition choose(PageParameters asked) {
    return readable(asked, () -> quarter(asked).map(found -> choose(found, asked)));
  }

  /** The latest figures, whatever was published; for pages that are about the work on them. */
  public ChosenEdition latest(PageParameters asked) {
    return readable(
        asked, () -> quarter(asked).map(chooseEdition::latest).map(ChosenEdition.Chosen::new));
  }

  /** Of the latest quarter, the latest figures that the reader may see; for looking around. */
  public ChosenEdition newest() {
    return reader.mayReadDrafts() ? latest(PageParameters.NONE) : choose(PageParameters.NONE);
  }

  private ChosenEdition readable(PageParameters asked, Supplier<Optional<ChosenEdition>> choice) {
    try {
      return choice.get().orElseGet(this::nothing);
    } catch (IllegalArgumentException e) {
      return refused(asked, String.valueOf(e.getMessage()) + ".");
    }
  }

  private ChosenEdition nothing() {
    reader.requireDrafts();
    return new ChosenEdition.Nothing();
  }

  private Optional<Quarter> quarter(PageParameters asked) {
    return asked.reportingQuarter().or(quarters::newest);
  }

  private ChosenEdition choose(Quarter quarter, PageParameters asked) {
    return chooseEdition
        .choose(quarter, asked.figures())
        .<ChosenEdition>map(ChosenEdition.Chosen::new)
        .orElseGet(() -> notPublished(quarter));
  }

  private static ChosenEdition refused(PageParameters asked, String why) {
    return new ChosenEdition.Refused(
        new ProblemView(
            BAD_REQUEST,
            asked.isOnlyQuarter() ? "That is not a quarter" : "That address cannot be read",
            why,
            "Choose one of the quarters below, or write the address like ?quarter=2020-21-Q2."));
  }

  private static ChosenEdition notPublished(Quarter quarter) {
    return new ChosenEdition.Refused(
        new ProblemView(
            NOT_FOUND,
            quarter.label() + " is not published",
            "The performance team has not published a report for " + quarter.label() + " yet.",
            "Leave view=published out of the address to see the figures received so far."));
  }
}

package org.goldenthread.reporting.edition.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.reporting.edition.ChooseEdition;
import org.goldenthread.reporting.edition.ReadableQuarters;
import org.goldenthread.reporting.edition.Reader;
import org.goldenthread.reporting.site.web.ProblemView;
import org.goldenthread.vocabulary.Quarter;

/** Chooses the figures of a page, or says in words why there are none. */
@ApplicationScoped
public class Editions {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ChooseEdition chooseEdition;
  private final ReadableQuarters quarters;
  private final Reader reader;

  Editions(ChooseEdition chooseEdition, ReadableQuarters quarters, Reader reader) {
    this.chooseEdition = chooseEdition;
    this.quarters = quarters;
    this.reader = reader;
  }

  /**
   * The figures that are asked for; the published ones if the address does not say which and there
   * are any.
   */
  public Choice choose(AskedPage asked) {
    return readable(asked, () -> quarter(asked).map(found -> choose(found, asked)));
  }

  /** The latest figures, whatever was published; for pages that are about the work on them. */
  public Choice latest(AskedPage asked) {
    return readable(asked, () -> quarter(asked).map(chooseEdition::latest).map(Choice.Chosen::new));
  }

  /** Of the latest quarter, the latest figures that the reader may see; for looking around. */
  public Choice newest() {
    AskedPage anything = new AskedPage();
    return reader.mayReadDrafts() ? latest(anything) : choose(anything);
  }

  private Choice readable(AskedPage asked, Supplier<Optional<Choice>> choice) {
    try {
      return choice.get().orElseGet(this::nothing);
    } catch (IllegalArgumentException e) {
      return refused(asked, String.valueOf(e.getMessage()) + ".");
    }
  }

  private Choice nothing() {
    reader.requireDrafts();
    return new Choice.Nothing();
  }

  private Optional<Quarter> quarter(AskedPage asked) {
    return asked.quarter().or(quarters::newest);
  }

  private Choice choose(Quarter quarter, AskedPage asked) {
    return chooseEdition
        .choose(quarter, asked.figures())
        .<Choice>map(Choice.Chosen::new)
        .orElseGet(() -> notPublished(quarter));
  }

  private static Choice refused(AskedPage asked, String why) {
    return new Choice.Refused(
        new ProblemView(
            BAD_REQUEST,
            asked.isOnlyQuarter() ? "That is not a quarter" : "That address cannot be read",
            why,
            "Choose one of the quarters below, or write the address like ?quarter=2020-21-Q2."));
  }

  private static Choice notPublished(Quarter quarter) {
    return new Choice.Refused(
        new ProblemView(
            NOT_FOUND,
            quarter.label() + " is not published",
            "The performance team has not published a report for " + quarter.label() + " yet.",
            "Leave view=published out of the address to see the figures received so far."));
  }
}

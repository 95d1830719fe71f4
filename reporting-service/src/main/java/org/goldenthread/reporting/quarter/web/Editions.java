package org.goldenthread.reporting.quarter.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.goldenthread.reporting.publication.ReadPublications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.ListQuarters;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.ReportedQuarter;
import org.goldenthread.reporting.site.web.ProblemView;
import org.goldenthread.vocabulary.Quarter;

/**
 * Chooses which figures a reader gets to see: what is published is open to anyone, everything else
 * to those who have a role.
 */
@ApplicationScoped
public class Editions {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ListQuarters listQuarters;
  private final ReadPublications readPublications;
  private final Reader reader;
  private final Clock clock;

  public Editions(
      ListQuarters listQuarters, ReadPublications readPublications, Reader reader, Clock clock) {
    this.listQuarters = listQuarters;
    this.readPublications = readPublications;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * The figures that are asked for; the published ones if the address does not say which and there
   * are any.
   *
   * @throws UnauthorizedException if they are not published and the reader has no token
   * @throws ForbiddenException if they are not published and the token has no role
   */
  public Choice choose(AskedPage asked) {
    return readable(asked, () -> quarter(asked).map(found -> choose(found, asked)));
  }

  /** The latest figures, whatever was published; for pages that are about the work on them. */
  public Choice latest(AskedPage asked) {
    return readable(asked, () -> quarter(asked).map(this::latest));
  }

  /** Of the latest quarter, the latest figures that the reader may see; for looking around. */
  public Choice newest() {
    AskedPage anything = new AskedPage();
    return reader.hasRole() ? latest(anything) : choose(anything);
  }

  private Choice readable(AskedPage asked, Supplier<Optional<Choice>> choice) {
    try {
      return choice
          .get()
          .orElseGet(
              () -> {
                reader.requireRole();
                return new Choice.Nothing();
              });
    } catch (IllegalArgumentException e) {
      return refused(asked, String.valueOf(e.getMessage()) + ".");
    }
  }

  private Optional<Quarter> quarter(AskedPage asked) {
    return asked
        .quarter()
        .or(
            () ->
                reader.hasRole()
                    ? listQuarters.list().stream().findFirst().map(ReportedQuarter::quarter)
                    : readPublications.all().stream().findFirst().map(Publication::quarter));
  }

  private Choice choose(Quarter quarter, AskedPage asked) {
    Optional<AskedPage.View> view = asked.view();
    Optional<Instant> moment = asked.asOf().map(this::past);
    Optional<Publication> last =
        readPublications.find(quarter, OptionalLong.empty(), moment.map(AsOf::at).orElse(AsOf.NOW));
    return switch (view.orElse(moment.isPresent() ? AskedPage.View.LATEST : preferred(last))) {
      case PUBLISHED ->
          last.<Choice>map(found -> new Choice.Chosen(Edition.published(found)))
              .orElseGet(() -> notPublished(quarter));
      case LATEST -> draft(quarter, moment, last);
    };
  }

  private static AskedPage.View preferred(Optional<Publication> last) {
    return last.isPresent() ? AskedPage.View.PUBLISHED : AskedPage.View.LATEST;
  }

  private Choice draft(Quarter quarter, Optional<Instant> moment, Optional<Publication> last) {
    reader.requireRole();
    return new Choice.Chosen(
        moment
            .map(at -> Edition.at(at, quarter, last))
            .orElseGet(() -> Edition.latest(quarter, last)));
  }

  private Choice latest(Quarter quarter) {
    reader.requireRole();
    return new Choice.Chosen(Edition.latest(quarter, Optional.empty()));
  }

  private Instant past(Instant moment) {
    if (moment.isAfter(clock.instant())) {
      throw new IllegalArgumentException(
          "%s has not come yet: ask for a time that has".formatted(moment));
    }
    return moment;
  }

  private static Choice refused(AskedPage asked, String why) {
    boolean isQuarter = asked.view == null && asked.asOf == null;
    return new Choice.Refused(
        new ProblemView(
            BAD_REQUEST,
            isQuarter ? "That is not a quarter" : "That address cannot be read",
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

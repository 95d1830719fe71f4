package org.goldenthread.reporting.flow.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.flow.FlowWatch;
import org.goldenthread.reporting.flow.SetAsides.SetAside;
import org.goldenthread.reporting.flow.Step;
import org.goldenthread.reporting.quarter.Publication;

/**
 * Where the flow stands, in words.
 *
 * @param waiting what waits to be scored
 * @param held whether something waits for longer than it should
 * @param shown whether dashboards show all that was told
 * @param behind whether they do not
 * @param published the last publication
 */
record FlowView(
    StepView submitted,
    String waiting,
    boolean held,
    StepView scored,
    String shown,
    boolean behind,
    List<SetAsideView> setAside,
    String published) {

  private static final Duration LONG = Duration.ofSeconds(30);

  static FlowView of(
      FlowWatch watch,
      Optional<Instant> behindSince,
      List<SetAside> setAside,
      Optional<Publication> published,
      Instant now) {
    FlowWatch.Waiting waiting = watch.waiting();
    Optional<Duration> oldest = waiting.since().map(since -> Duration.between(since, now));
    return new FlowView(
        StepView.of(watch.submitted(), now),
        oldest
            .map(age -> "%d wait, for %s".formatted(waiting.indicators(), words(age)))
            .orElse("nothing waits"),
        oldest.filter(age -> age.compareTo(LONG) > 0).isPresent(),
        StepView.of(watch.scored(), now),
        behindSince
            .map(since -> "nothing told since %s is shown".formatted(LondonTime.moment(since)))
            .orElse("all that was told is shown"),
        behindSince.isPresent(),
        setAside.stream()
            .map(it -> new SetAsideView(it.topic(), LondonTime.moment(it.last())))
            .toList(),
        published.map(FlowView::words).orElse("Nothing has been published yet."));
  }

  private static String words(Publication publication) {
    return "%s, publication %d, on %s."
        .formatted(
            publication.quarter().label(),
            publication.revision(),
            LondonTime.moment(publication.at()));
  }

  private static String words(Duration time) {
    double seconds = Math.max(0, time.toMillis()) / 1_000.0;
    if (seconds < 120) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    return time.toHours() < 2 ? time.toMinutes() + " min" : time.toHours() + " h";
  }

  /**
   * What passed.
   *
   * @param passed how many in five minutes
   * @param last when the last one came
   * @param took since its submission
   */
  record StepView(String passed, String last, String took) {

    private static StepView of(Step step, Instant now) {
      return new StepView(
          step.passed() + " in 5 min",
          step.last()
              .map(last -> words(Duration.between(last.at(), now)) + " ago")
              .orElse("none since the start"),
          step.last().map(last -> words(last.took())).orElse("–"));
    }
  }

  /** Something that was set aside beside a topic. */
  record SetAsideView(String topic, String last) {}
}

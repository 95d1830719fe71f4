package org.goldenthread.reporting.subscription.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.goldenthread.reporting.webhook.WebhookEvent;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a mail says. Of what is not published it names what changed and not how: who may read drafts
 * reads it on the page.
 *
 * @param path of the page that it leads to
 */
record Letter(String subject, String text, String path) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** Empty if there is nothing to tell any more. */
  static Optional<Letter> of(WebhookEvent event, JsonNode data) {
    return switch (event) {
      case ASKED -> Optional.of(asked(data));
      case REPORT_PUBLISHED -> Optional.of(published(data));
      case OWED -> Optional.of(owed(data));
      case SCORE_CHANGED -> data.path("scores").isEmpty() ? Optional.empty() : scores(data);
    };
  }

  private static Letter asked(JsonNode data) {
    return new Letter(
        "Do you want to be told by e-mail?",
        """
        Somebody asked that this address be told of %s.

        If it was you, confirm it within two days on this page. If not, do nothing: you will not hear from us again.\
        """
            .formatted(data.path("words").asText()),
        "");
  }

  private static Letter published(JsonNode data) {
    String again = data.path("revision").asLong() > 1 ? " again" : "";
    String reason = data.path("reason").asText();
    return new Letter(
        "The report of %s is published%s".formatted(quarter(data), again),
        reason.isEmpty() ? "Read it here." : "It was published again because: " + reason,
        "/?quarter=" + data.path("quarter").asText());
  }

  private static Optional<Letter> scores(JsonNode data) {
    boolean isPublished = data.path("view").asText().equals("published");
    JsonNode first = data.path("scores").path(0);
    String ref = first.path("ref").asText();
    return Optional.of(
        new Letter(
            "The score of %s changed".formatted(ref),
            lines(data.path("scores"), it -> score(it, isPublished)),
            "/indicators/" + ref));
  }

  private static String score(JsonNode score, boolean isPublished) {
    String of = "%s, %s".formatted(score.path("title").asText(), quarter(score));
    return isPublished
        ? "%s: %s".formatted(of, score.path("label").asText("not scored"))
        : of + ": sign in to see the draft";
  }

  private static Letter owed(JsonNode data) {
    return new Letter(
        "What is owed for " + quarter(data),
        lines(data.path("items"), Letter::duty),
        "/owed?quarter=" + data.path("quarter").asText());
  }

  private static String duty(JsonNode item) {
    String kind = item.path("kind").asText().toLowerCase(Locale.UK).replace('_', ' ');
    return "%s: %s, %s, since %s"
        .formatted(
            kind,
            item.path("title").asText(),
            quarter(item),
            DAY.format(LocalDate.parse(item.path("since").asText())));
  }

  private static String lines(JsonNode items, Function<JsonNode, String> line) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(line)
        .collect(Collectors.joining("\n"));
  }

  private static String quarter(JsonNode said) {
    return Quarter.parse(said.path("quarter").asText()).label();
  }
}

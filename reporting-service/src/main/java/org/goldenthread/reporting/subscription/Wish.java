package org.goldenthread.reporting.subscription;

import java.util.Optional;
import org.goldenthread.reporting.webhook.WebhookEvent;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * What somebody wants to be told by mail.
 *
 * @param ref whose scores; empty if it is not about scores
 * @param directorate code of the one that owes; empty if it is not about that
 * @param drafts whether of what is not published: only of whoever may read that
 */
public record Wish(
    WebhookEvent event, Optional<IndicatorRef> ref, Optional<String> directorate, boolean drafts) {

  public static Wish reports() {
    return new Wish(WebhookEvent.REPORT_PUBLISHED, Optional.empty(), Optional.empty(), false);
  }

  public static Wish scores(IndicatorRef ref, boolean drafts) {
    return new Wish(WebhookEvent.SCORE_CHANGED, Optional.of(ref), Optional.empty(), drafts);
  }

  public static Wish owed(String directorate) {
    return new Wish(WebhookEvent.OWED, Optional.empty(), Optional.of(directorate), true);
  }

  /** As it completes a sentence: "You are told of". */
  public String words() {
    return ref.map(
            it ->
                "each change of the score of %s%s"
                    .formatted(it.value(), drafts ? ", drafts too" : " that a report prints"))
        .or(() -> directorate.map("what the directorate %s comes to owe"::formatted))
        .orElse("each report that is published");
  }
}

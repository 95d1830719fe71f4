package org.goldenthread.reporting.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a webhook can be told of. */
public enum WebhookEvent {
  /** Scores that are others than before. */
  SCORE_CHANGED,
  /** What directorates came to owe for the newest quarter. */
  OWED,
  /** A report that was published, for the first time or again. */
  REPORT_PUBLISHED;

  /** As it is written: {@code score-changed}. */
  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that is written so. */
  public static Optional<WebhookEvent> of(String written) {
    return Arrays.stream(values()).filter(it -> it.toString().equals(written)).findFirst();
  }
}

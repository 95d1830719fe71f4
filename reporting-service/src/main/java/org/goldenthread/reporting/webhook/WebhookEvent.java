package org.goldenthread.reporting.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a webhook, or by mail a person, can be told of. */
public enum WebhookEvent {
  /** Scores that are others than before. */
  SCORE_CHANGED,
  /** What directorates came to owe for the newest quarter. */
  OWED,
  /** A report that was published, for the first time or again. */
  REPORT_PUBLISHED,
  /** Somebody asked for mail: the mailbox is asked whether that is so. No webhook is told. */
  ASKED;

  /** Those that a webhook can ask for. */
  public static final Set<WebhookEvent> OFFERED =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ASKED)));

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

  /** The one that is written so, if a webhook can ask for it. */
  public static Optional<WebhookEvent> offered(String written) {
    return of(written).filter(OFFERED::contains);
  }
}

package org.goldenthread.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in the United Kingdom write them. */
public final class LondonTime {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK).withZone(LONDON);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private LondonTime() {}

  /** {@code 14:03 on 21 November 2020}. */
  public static String moment(Instant time) {
    return MOMENT.format(time);
  }

  /** {@code 21 November 2020}, the day that it is in London. */
  public static String day(Instant time) {
    return DAY.format(time.atZone(LONDON));
  }

  /** {@code 21 November 2020}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 1 July to 30 September 2020}; both days are in one year. */
  public static String period(LocalDate first, LocalDate last) {
    return DAY_OF_YEAR.format(first) + " to " + DAY.format(last);
  }
}

package org.goldenthread.indicators.exchange.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;

/**
 * Objectives as the activities of a report write them: the number first ({@code Objective 1 Improve
 * outcomes}), or just the words.
 */
final class ActivityObjectives {

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)Objective\\s+(\\w{1,4})[\\s:.-]+(.+)");

  private ActivityObjectives() {}

  /** The words without the number. */
  static String title(String written) {
    Matcher numbered = NUMBERED.matcher(written);
    return numbered.matches() ? numbered.group(2) : written;
  }

  /** The objectives that activities name of a priority, each once. */
  static List<Map<String, String>> of(List<CsvLine> activities, String priority) {
    List<String> written =
        activities.stream()
            .filter(it -> priority.equals(it.text("priority")))
            .map(it -> it.textOrEmpty("objective"))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    List<Map<String, String>> objectives = new ArrayList<>();
    written.forEach(
        it -> objectives.add(Map.of("code", code(it, objectives.size() + 1), "title", title(it))));
    return objectives;
  }

  /** O and the number that the text begins with, or else its place. */
  private static String code(String written, int place) {
    Matcher numbered = NUMBERED.matcher(written);
    return "O" + (numbered.matches() ? numbered.group(1) : Integer.toString(place));
  }
}

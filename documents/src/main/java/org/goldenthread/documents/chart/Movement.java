package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says in words what the end of a line does. */
record Movement(String each, List<Quarterly> quarters) {

  /** The latest figure, where it stands against its target, and which way it has gone. */
  String sentence(String subject) {
    Quarterly latest = quarters.getLast();
    return switch (latest.reading()) {
      case Quarterly.Reading.Gap(String reason) ->
          "%s: no figure for %s (%s)".formatted(subject, latest.period().name(), small(reason));
      case Quarterly.Reading.Value(Figure figure) ->
          "%s: %s%s%s".formatted(subject, figure.display(), against(figure, latest), direction());
    };
  }

  private static String small(String reason) {
    return Words.small(reason);
  }

  private static String against(Figure figure, Quarterly latest) {
    if (latest.aim().isEmpty()) {
      return "";
    }
    Figure target = latest.aim().get().target();
    String place =
        switch (Integer.signum(figure.value().compareTo(target.value()))) {
          case 1 -> "above";
          case -1 -> "below";
          default -> "exactly on";
        };
    return ", %s the target of %s".formatted(place, target.display());
  }

  private String direction() {
    int sign = step(quarters.size() - 1).orElse(2);
    if (sign == 2) {
      return "";
    }
    int run = run(sign);
    String word = sign > 0 ? "rising" : sign < 0 ? "falling" : "unchanged";
    return run == 1
        ? ", " + once(sign)
        : ", %s for %s %ss".formatted(word, Words.number(run), each);
  }

  private String once(int sign) {
    return (sign == 0 ? "unchanged from" : sign > 0 ? "up on" : "down on")
        + " the %s before".formatted(each);
  }

  private int run(int sign) {
    int run = 0;
    for (int i = quarters.size() - 1; i > 0; i--) {
      if (step(i).filter(step -> step == sign).isEmpty()) {
        return run;
      }
      run++;
    }
    return run;
  }

  /** Up 1, down -1, level 0 against the quarter before; empty where they cannot be compared. */
  private Optional<Integer> step(int i) {
    if (i < 1 || quarters.get(i).breakReason().isPresent()) {
      return Optional.empty();
    }
    Optional<BigDecimal> before = quarters.get(i - 1).figure().map(Figure::value);
    Optional<BigDecimal> now = quarters.get(i).figure().map(Figure::value);
    return now.flatMap(n -> before.map(b -> Integer.signum(n.compareTo(b))));
  }
}

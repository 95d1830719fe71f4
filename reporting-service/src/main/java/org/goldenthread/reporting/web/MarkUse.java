package org.goldenthread.reporting.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.reporting.domain.Note;
import org.goldenthread.reporting.domain.Outturn;
import org.goldenthread.vocabulary.OutturnStatus;

/** The marks that the Government Analysis Function gives figures, with what each means. */
enum MarkUse {
  PROVISIONAL("[p]", "provisional: the figure may still change"),
  REVISED("[r]", "revised: the figure replaces one that was reported before"),
  NOT_AVAILABLE("[x]", "not available: there is no figure"),
  NOT_APPLICABLE("[z]", "not applicable: the measure does not apply in this quarter"),
  BREAK("[b]", "break in the series: earlier figures cannot be compared with this one");

  private final String mark;
  private final String meaning;

  MarkUse(String mark, String meaning) {
    this.mark = mark;
    this.meaning = meaning;
  }

  public String mark() {
    return mark;
  }

  public String meaning() {
    return meaning;
  }

  /** The marks of an outturn by itself, set apart by a space; empty if it has none. */
  static String of(Outturn outturn) {
    return join(ofStatus(outturn.status()));
  }

  /** The marks of a row's figure: its outturn's, and whether it begins a new series. */
  static String of(Outturn outturn, Collection<Note> notes) {
    Stream<MarkUse> broken =
        notes.stream().filter(note -> note.kind() == Note.Kind.BREAK).map(_ -> BREAK).limit(1);
    return join(Stream.concat(ofStatus(outturn.status()), broken));
  }

  /** Which marks a text uses, in the order in which they are explained. */
  static List<MarkUse> usedIn(Collection<String> marks) {
    return Arrays.stream(values())
        .filter(use -> marks.stream().anyMatch(text -> text.contains(use.mark)))
        .toList();
  }

  private static Stream<MarkUse> ofStatus(OutturnStatus status) {
    return switch (status) {
      case PROVISIONAL -> Stream.of(PROVISIONAL);
      case NOT_AVAILABLE -> Stream.of(NOT_AVAILABLE);
      case NOT_APPLICABLE -> Stream.of(NOT_APPLICABLE);
      case FINAL, DELAYED -> Stream.empty();
    };
  }

  private static String join(Stream<MarkUse> uses) {
    return String.join(" ", uses.map(MarkUse::mark).toList());
  }
}

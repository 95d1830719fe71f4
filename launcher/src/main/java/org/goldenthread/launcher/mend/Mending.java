package org.goldenthread.launcher.mend;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.goldenthread.launcher.Progress;
import org.goldenthread.launcher.Settings;
import org.goldenthread.launcher.check.Difference;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * Mends what a check has found, as far as that loses nothing and nobody need decide: what topics
 * have lost is put there again, and scoring is made again where it counts on from something else.
 */
public record Mending(Settings settings, Progress progress) {

  /**
   * Returns when all is read again.
   *
   * @param check what differs now
   * @return what is still different
   */
  public List<Difference> run(Supplier<List<Difference>> check) {
    List<Difference> before = check.get();
    List<Difference> found = before;
    if (before.stream().anyMatch(Difference::isLostFromATopic)) {
      Stream.of(ServiceName.INDICATORS, ServiceName.OUTTURNS, ServiceName.SCORING)
          .forEach(service -> new Resend(settings, service, progress).run(false));
      found = settled(check);
    }
    if (Stream.of(before, found).flatMap(List::stream).anyMatch(Difference::isOfScoringsState)) {
      new RebuildScoring(settings, progress).run();
      found = settled(check);
    }
    return found;
  }

  /** What still differs when looking again finds the same. */
  private static List<Difference> settled(Supplier<List<Difference>> check) {
    List<Difference> before = check.get();
    List<Difference> now = before.isEmpty() ? before : check.get();
    while (!now.equals(before)) {
      before = now;
      now = check.get();
    }
    return now;
  }
}

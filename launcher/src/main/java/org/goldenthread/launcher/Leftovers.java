package org.goldenthread.launcher;

import java.util.List;
import org.goldenthread.launcher.process.Part;

/** The processes that a killed launcher could not stop. */
public final class Leftovers {

  private Leftovers() {}

  /**
   * Ends those of this data folder, and no others. Only for whoever holds the folder's lock, or
   * knows that nobody does.
   *
   * @return how many there were
   */
  public static int stop(Settings settings, Progress progress) {
    List<Part> left =
        Parts.of(settings).all().reversed().stream()
            .filter(part -> part.running().isPresent())
            .toList();
    left.forEach(
        part -> {
          progress.say("  stopping %s, which an earlier run left behind".formatted(part.name()));
          part.stopLeftover();
        });
    return left.size();
  }
}

package org.goldenthread.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a process that is not ready yet gets on: its log grows, or it works more than one that
 * only waits does. A slow machine takes its time; only what stands still is given up.
 */
final class Headway {

  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final double LEAST_SHARE = 0.03;

  private final ProcessHandle process;
  private final Path log;
  private final Duration look;
  private Instant lastLook = Instant.now();
  private Instant lastSign = lastLook;
  private Duration worked = Duration.ZERO;
  private long printed;

  Headway(ProcessHandle process, Path log) {
    this(process, log, LOOK);
  }

  /**
   * That of a process.
   *
   * @param look the least time over which its work is looked at
   */
  Headway(ProcessHandle process, Path log, Duration look) {
    this.process = process;
    this.log = log;
    this.look = look;
    this.printed = LogFile.size(log);
  }

  /** For how long there has been no sign of any. */
  Duration none() {
    Instant now = Instant.now();
    Duration sinceLook = Duration.between(lastLook, now);
    if (sinceLook.compareTo(look) >= 0) {
      look(now, sinceLook);
    }
    return Duration.between(lastSign, now);
  }

  private void look(Instant now, Duration sinceLook) {
    Duration total = process.info().totalCpuDuration().orElse(worked);
    long size = LogFile.size(log);
    boolean works = total.minus(worked).toMillis() >= LEAST_SHARE * sinceLook.toMillis();
    if (works || size != printed) {
      lastSign = now;
    }
    lastLook = now;
    worked = total;
    printed = size;
  }
}

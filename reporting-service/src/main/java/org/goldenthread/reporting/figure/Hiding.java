package org.goldenthread.reporting.figure;

import java.time.Instant;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * The last suppression or withdrawal of what was submitted for an indicator and a data quarter. No
 * figure from before it is told any more, but for what a publication printed.
 *
 * @param revision of the outturn that hides those before it
 */
public record Hiding(long revision, OutturnStatus status, Instant at) {}

package org.goldenthread.outturns.reference;

import java.time.Instant;

/**
 * Who changed something, and when.
 *
 * @param by the subject of a token
 */
public record Change(Instant at, String by) {}

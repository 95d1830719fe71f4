package org.goldenthread.indicators.history.store;

import jakarta.persistence.Embeddable;

/**
 * What identifies a revision.
 *
 * @param code the thing's code or reference
 */
@Embeddable
public record RevisionKey(String code, long revision) {}

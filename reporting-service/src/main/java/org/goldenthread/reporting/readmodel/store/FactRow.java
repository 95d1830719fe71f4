package org.goldenthread.reporting.readmodel.store;

import org.goldenthread.reporting.readmodel.FactKind;

/**
 * Where a fact is kept.
 *
 * @param id never given to another fact
 * @param quarter empty if it is about none
 */
record FactRow(long id, FactKind kind, String key, String quarter) {}

/** Breakdowns in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.breakdown.store;

import org.jspecify.annotations.NullMarked;

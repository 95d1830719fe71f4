/** Schemes of official series in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.series.store;

import org.jspecify.annotations.NullMarked;

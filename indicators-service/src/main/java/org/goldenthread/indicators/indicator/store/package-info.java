/** Indicators in PostgreSQL: a row for each definition and for each target that was ever given. */
@NullMarked
package org.goldenthread.indicators.indicator.store;

import org.jspecify.annotations.NullMarked;

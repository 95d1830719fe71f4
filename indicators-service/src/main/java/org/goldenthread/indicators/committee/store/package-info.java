/** Committees in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.committee.store;

import org.jspecify.annotations.NullMarked;

/** Directorates in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.directorate.store;

import org.jspecify.annotations.NullMarked;

/** How revisions are kept in PostgreSQL, alike for every kind that is written as a whole. */
@NullMarked
package org.goldenthread.indicators.history.store;

import org.jspecify.annotations.NullMarked;

/** Council plans in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.plan.store;

import org.jspecify.annotations.NullMarked;

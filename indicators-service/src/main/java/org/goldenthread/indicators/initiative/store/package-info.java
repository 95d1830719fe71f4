/** Key initiatives in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.initiative.store;

import org.jspecify.annotations.NullMarked;

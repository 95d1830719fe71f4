/** Which quarters are signed off, in PostgreSQL. */
@NullMarked
package org.goldenthread.indicators.quarter.store;

import org.jspecify.annotations.NullMarked;

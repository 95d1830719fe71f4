/**
 * Which priorities and objectives the council has in which years, and that a quarter belongs to one
 * plan at most.
 */
@NullMarked
package org.goldenthread.indicators.plan;

import org.jspecify.annotations.NullMarked;

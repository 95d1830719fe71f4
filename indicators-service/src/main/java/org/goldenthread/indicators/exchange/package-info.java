/**
 * How everything is taken in and given out at once: in which order one change needs another, and
 * that all are made or none.
 */
@NullMarked
package org.goldenthread.indicators.exchange;

import org.jspecify.annotations.NullMarked;

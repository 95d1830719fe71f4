/**
 * What is measured: what an indicator means from which quarter on, and which target holds in which
 * quarter.
 */
@NullMarked
package org.goldenthread.indicators.indicator;

import org.jspecify.annotations.NullMarked;

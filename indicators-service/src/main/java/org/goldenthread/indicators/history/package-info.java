/**
 * What holds of everything that is kept: who may change it and when, which revision a change makes,
 * and that nothing recorded is ever lost.
 */
@NullMarked
package org.goldenthread.indicators.history;

import org.jspecify.annotations.NullMarked;

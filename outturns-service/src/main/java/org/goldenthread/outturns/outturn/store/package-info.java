/** Reads the values of indicators as they now stand. */
@NullMarked
package org.goldenthread.outturns.outturn.store;

import org.jspecify.annotations.NullMarked;

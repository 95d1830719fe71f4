/** Finds the suppressions and withdrawals that hide what is read from the history. */
@NullMarked
package org.goldenthread.outturns.hiding.store;

import org.jspecify.annotations.NullMarked;

/** Keeps what became of submissions with a key. */
@NullMarked
package org.goldenthread.outturns.intake.store;

import org.jspecify.annotations.NullMarked;

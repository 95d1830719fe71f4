/** Calculated figures: which are to be worked out after others changed, and what each is. */
@NullMarked
package org.goldenthread.outturns.calculation;

import org.jspecify.annotations.NullMarked;

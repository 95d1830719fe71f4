/** The parts of a figure: what is said of each category of its breakdowns. */
@NullMarked
package org.goldenthread.outturns.part;

import org.jspecify.annotations.NullMarked;

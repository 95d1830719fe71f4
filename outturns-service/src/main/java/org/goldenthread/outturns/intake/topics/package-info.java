/** Tells of every revision. */
@NullMarked
package org.goldenthread.outturns.intake.topics;

import org.jspecify.annotations.NullMarked;

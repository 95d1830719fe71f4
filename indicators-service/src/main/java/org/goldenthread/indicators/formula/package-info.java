/** What is worked out from what, and whether that goes round in a circle. */
@NullMarked
package org.goldenthread.indicators.formula;

import org.jspecify.annotations.NullMarked;

/** Tells of breakdowns on their topic. */
@NullMarked
package org.goldenthread.indicators.breakdown.topics;

import org.jspecify.annotations.NullMarked;

/** What of an indicator's movement is more than the variation that it always has. */
@NullMarked
package org.goldenthread.scoring.chart;

import org.jspecify.annotations.NullMarked;

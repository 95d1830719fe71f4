/** What is done to reach the objectives, and by which directorate. */
@NullMarked
package org.goldenthread.indicators.initiative;

import org.jspecify.annotations.NullMarked;

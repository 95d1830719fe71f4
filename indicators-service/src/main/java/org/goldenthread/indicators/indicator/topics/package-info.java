/** Tells of indicators on their topic. */
@NullMarked
package org.goldenthread.indicators.indicator.topics;

import org.jspecify.annotations.NullMarked;

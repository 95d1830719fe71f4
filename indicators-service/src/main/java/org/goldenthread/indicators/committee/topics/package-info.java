/** Tells of committees on their topic. */
@NullMarked
package org.goldenthread.indicators.committee.topics;

import org.jspecify.annotations.NullMarked;

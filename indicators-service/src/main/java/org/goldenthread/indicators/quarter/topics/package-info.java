/** Follows the topics that tell of quarters. */
@NullMarked
package org.goldenthread.indicators.quarter.topics;

import org.jspecify.annotations.NullMarked;

/** Tells that a quarter was opened or closed. */
@NullMarked
package org.goldenthread.outturns.quarter.topics;

import org.jspecify.annotations.NullMarked;

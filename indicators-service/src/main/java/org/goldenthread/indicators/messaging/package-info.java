/** Tells the other services of every change, one class for each topic. */
@NullMarked
package org.goldenthread.indicators.messaging;

import org.jspecify.annotations.NullMarked;

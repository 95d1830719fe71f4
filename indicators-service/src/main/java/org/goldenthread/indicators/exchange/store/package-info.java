/** Whose turn it is to change many things. */
@NullMarked
package org.goldenthread.indicators.exchange.store;

import org.jspecify.annotations.NullMarked;

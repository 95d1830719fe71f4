/** Which field each column of a file is, and how its cells are read and written. */
@NullMarked
package org.goldenthread.indicators.exchange.rest.sheet;

import org.jspecify.annotations.NullMarked;

/** Official series: which schemes of codes there are, and that definitions name only those. */
@NullMarked
package org.goldenthread.indicators.series;

import org.jspecify.annotations.NullMarked;

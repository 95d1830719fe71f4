/** What a field of anything that is kept may hold, and what is said of one that may not. */
@NullMarked
package org.goldenthread.indicators.field;

import org.jspecify.annotations.NullMarked;

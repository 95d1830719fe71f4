/** What is no longer told of figures that were suppressed or withdrawn. */
@NullMarked
package org.goldenthread.outturns.hiding;

import org.jspecify.annotations.NullMarked;

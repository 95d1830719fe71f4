/** Whether a quarter takes submissions. */
@NullMarked
package org.goldenthread.outturns.quarter;

import org.jspecify.annotations.NullMarked;

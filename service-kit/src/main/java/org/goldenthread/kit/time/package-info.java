/** The clock that use cases are given, and what is done again and again. */
@NullMarked
package org.goldenthread.kit.time;

import org.jspecify.annotations.NullMarked;

/** The clock that use cases are given. */
@NullMarked
package org.goldenthread.kit.time;

import org.jspecify.annotations.NullMarked;

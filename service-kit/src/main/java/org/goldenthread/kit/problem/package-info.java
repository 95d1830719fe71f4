/** Refusals as RFC 9457 problems, all written in one place. */
@NullMarked
package org.goldenthread.kit.problem;

import org.jspecify.annotations.NullMarked;

/** Tells of findings. */
@NullMarked
package org.goldenthread.outturns.finding.topics;

import org.jspecify.annotations.NullMarked;

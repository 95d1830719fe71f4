/** Whether databases, topics, scores and the read model of a system agree, and what mends it. */
@NullMarked
package org.goldenthread.launcher.check;

import org.jspecify.annotations.NullMarked;

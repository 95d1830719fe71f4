/** Tells of key initiatives on their topic. */
@NullMarked
package org.goldenthread.indicators.initiative.topics;

import org.jspecify.annotations.NullMarked;

/** Tells of every change on the topic of its kind. */
@NullMarked
package org.goldenthread.indicators.history.topics;

import org.jspecify.annotations.NullMarked;

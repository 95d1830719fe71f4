/** How events are read and written, and which can never be applied. */
@NullMarked
package org.goldenthread.scoring.stream.topics.events;

import org.jspecify.annotations.NullMarked;

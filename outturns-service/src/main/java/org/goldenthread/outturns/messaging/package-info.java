/** The topics that are followed and the events that are published. */
@NullMarked
package org.goldenthread.outturns.messaging;

import org.jspecify.annotations.NullMarked;

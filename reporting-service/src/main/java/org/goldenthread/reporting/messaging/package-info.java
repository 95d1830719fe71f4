/** Reads the topics, hands on what their events tell, and tells what is published. */
@NullMarked
package org.goldenthread.reporting.messaging;

import org.jspecify.annotations.NullMarked;

/** Reads the twelve topics and hands on what their events tell. */
@NullMarked
package org.goldenthread.reporting.messaging;

import org.jspecify.annotations.NullMarked;

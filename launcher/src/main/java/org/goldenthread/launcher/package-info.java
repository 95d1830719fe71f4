/** Runs the whole system, or one real PostgreSQL or Kafka, as child processes of this one. */
@NullMarked
package org.goldenthread.launcher;

import org.jspecify.annotations.NullMarked;

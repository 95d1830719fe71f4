/** A real Kafka broker as a child process, and what a person may see of its topics. */
@NullMarked
package org.goldenthread.launcher.kafka;

import org.jspecify.annotations.NullMarked;

/**
 * The stream processor: reads the topics, keeps what it needs in stores, and tells what differs,
 * each change with its effects in one transaction.
 */
@NullMarked
package org.goldenthread.scoring.messaging;

import org.jspecify.annotations.NullMarked;

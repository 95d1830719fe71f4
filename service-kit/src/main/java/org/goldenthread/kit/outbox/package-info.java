/** Events that are committed with the change they tell of, and the relay that publishes them. */
@NullMarked
package org.goldenthread.kit.outbox;

import org.jspecify.annotations.NullMarked;

/** Topics, the producer, CloudEvents headers and dead letters. */
@NullMarked
package org.goldenthread.kit.kafka;

import org.jspecify.annotations.NullMarked;

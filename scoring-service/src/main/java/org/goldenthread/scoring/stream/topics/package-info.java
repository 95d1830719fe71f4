/**
 * The stream processor: how records flow, and that each change commits with all its effects in one
 * transaction.
 */
@NullMarked
package org.goldenthread.scoring.stream.topics;

import org.jspecify.annotations.NullMarked;

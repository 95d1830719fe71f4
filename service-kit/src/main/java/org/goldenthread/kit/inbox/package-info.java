/** Applying batches of records once each, whatever fails. */
@NullMarked
package org.goldenthread.kit.inbox;

import org.jspecify.annotations.NullMarked;

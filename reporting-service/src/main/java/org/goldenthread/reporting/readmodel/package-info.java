/**
 * Keeps what the other services' events tell, for ever and word for word, and knows which of it was
 * known at a moment.
 */
@NullMarked
package org.goldenthread.reporting.readmodel;

import org.jspecify.annotations.NullMarked;

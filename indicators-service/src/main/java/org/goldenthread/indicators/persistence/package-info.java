/** Keeps every revision in PostgreSQL, as a document of the same shape as the event's. */
@NullMarked
package org.goldenthread.indicators.persistence;

import org.jspecify.annotations.NullMarked;

/** Keeps what was published in PostgreSQL, where nothing of it can be changed. */
@NullMarked
package org.goldenthread.reporting.publication.store;

import org.jspecify.annotations.NullMarked;

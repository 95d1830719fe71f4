/** Scoring policies in PostgreSQL, and the file of those that the system comes with. */
@NullMarked
package org.goldenthread.indicators.policy.store;

import org.jspecify.annotations.NullMarked;

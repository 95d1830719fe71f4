/** Revisions, the replica of reference data and quarters in PostgreSQL. */
@NullMarked
package org.goldenthread.outturns.persistence;

import org.jspecify.annotations.NullMarked;

/** Keeps the replica of reference data as it was told, and the rows by which subjects are held. */
@NullMarked
package org.goldenthread.outturns.reference.store;

import org.jspecify.annotations.NullMarked;

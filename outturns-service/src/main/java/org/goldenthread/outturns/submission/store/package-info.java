/** Keeps the revisions of every type of statement, to which is only ever added. */
@NullMarked
package org.goldenthread.outturns.submission.store;

import org.jspecify.annotations.NullMarked;

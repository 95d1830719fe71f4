/** Keeps every state of every finding. */
@NullMarked
package org.goldenthread.outturns.finding.store;

import org.jspecify.annotations.NullMarked;

/** Follows the topics of reference data. */
@NullMarked
package org.goldenthread.outturns.reference.topics;

import org.jspecify.annotations.NullMarked;

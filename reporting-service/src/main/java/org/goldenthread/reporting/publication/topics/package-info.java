/** Tells the other services what was published. */
@NullMarked
package org.goldenthread.reporting.publication.topics;

import org.jspecify.annotations.NullMarked;

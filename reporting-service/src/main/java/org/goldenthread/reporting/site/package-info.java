/** Answers that are worked out once for each state of the read model. */
@NullMarked
package org.goldenthread.reporting.site;

import org.jspecify.annotations.NullMarked;

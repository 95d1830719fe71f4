/** Looks at the topics for what was set aside. */
@NullMarked
package org.goldenthread.reporting.flow.topics;

import org.jspecify.annotations.NullMarked;

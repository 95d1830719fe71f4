/** The rows of a report, what each of them says, and every count that is made from them. */
@NullMarked
package org.goldenthread.reporting.scorecard;

import org.jspecify.annotations.NullMarked;

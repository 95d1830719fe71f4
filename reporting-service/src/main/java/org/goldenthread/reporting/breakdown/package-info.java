/** How figures are broken down: breakdowns, and a figure by one of them. */
@NullMarked
package org.goldenthread.reporting.breakdown;

import org.jspecify.annotations.NullMarked;

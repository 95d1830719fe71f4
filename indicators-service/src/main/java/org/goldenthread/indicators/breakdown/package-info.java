/** How figures are broken down: breakdowns and their categories. */
@NullMarked
package org.goldenthread.indicators.breakdown;

import org.jspecify.annotations.NullMarked;

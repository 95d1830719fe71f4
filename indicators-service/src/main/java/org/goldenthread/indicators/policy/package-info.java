/**
 * How outturns are scored and trends judged: bands that leave no gap, tolerances, and what the
 * legend says of them.
 */
@NullMarked
package org.goldenthread.indicators.policy;

import org.jspecify.annotations.NullMarked;

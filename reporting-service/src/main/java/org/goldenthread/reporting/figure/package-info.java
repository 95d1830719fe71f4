/**
 * Figures of one indicator and quarter, what they mean, how they are printed and marked, and how
 * they scored.
 */
@NullMarked
package org.goldenthread.reporting.figure;

import org.jspecify.annotations.NullMarked;

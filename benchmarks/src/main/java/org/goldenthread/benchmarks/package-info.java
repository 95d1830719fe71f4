/** Measures the running system: ways of doing one thing, side by side in one run, as ratios. */
@NullMarked
package org.goldenthread.benchmarks;

import org.jspecify.annotations.NullMarked;

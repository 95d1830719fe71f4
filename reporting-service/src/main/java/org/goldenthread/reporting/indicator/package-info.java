/** One indicator over the years: its figures, its scores and what was said. */
@NullMarked
package org.goldenthread.reporting.indicator;

import org.jspecify.annotations.NullMarked;

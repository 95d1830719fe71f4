/** What is scored: an indicator, what it means and aims at in each quarter, and its outturns. */
@NullMarked
package org.goldenthread.scoring.series;

import org.jspecify.annotations.NullMarked;

/**
 * Where a quarter stands, which publications it has, and which of its figures a reader gets to see.
 */
@NullMarked
package org.goldenthread.reporting.quarter;

import org.jspecify.annotations.NullMarked;

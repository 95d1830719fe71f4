/**
 * Everything that was ever reported as one tidy table: which rows it has, and what each column
 * means.
 */
@NullMarked
package org.goldenthread.reporting.data;

import org.jspecify.annotations.NullMarked;

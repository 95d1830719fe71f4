/**
 * What is printed of an indicator's row: cells with their units and marks, signs, pictures and the
 * columns of tables. The same on pages, in documents and in downloads.
 */
@NullMarked
package org.goldenthread.reporting.print;

import org.jspecify.annotations.NullMarked;

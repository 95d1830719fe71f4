/** Figures as a table: what every chart and document shows, and what can be checked by hand. */
@NullMarked
package org.goldenthread.documents.table;

import org.jspecify.annotations.NullMarked;

/** Draws figures as pictures that say what they show, for pages and documents alike. */
@NullMarked
package org.goldenthread.documents.chart;

import org.jspecify.annotations.NullMarked;

/** Pictures, checked figure by figure. */
@NullMarked
package org.goldenthread.documents.chart;

import org.jspecify.annotations.NullMarked;

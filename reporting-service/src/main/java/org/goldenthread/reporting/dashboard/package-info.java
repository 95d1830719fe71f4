/** How the council or a part of it did in a quarter: what is reported on, and in which order. */
@NullMarked
package org.goldenthread.reporting.dashboard;

import org.jspecify.annotations.NullMarked;

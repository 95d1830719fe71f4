/** How an indicator is found by its words. */
@NullMarked
package org.goldenthread.reporting.search;

import org.jspecify.annotations.NullMarked;

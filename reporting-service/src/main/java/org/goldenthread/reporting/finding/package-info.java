/** What looks wrong about figures, and what became of it. */
@NullMarked
package org.goldenthread.reporting.finding;

import org.jspecify.annotations.NullMarked;

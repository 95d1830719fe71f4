/** How a report is frozen for anyone to read, and what has changed since. */
@NullMarked
package org.goldenthread.reporting.publication;

import org.jspecify.annotations.NullMarked;

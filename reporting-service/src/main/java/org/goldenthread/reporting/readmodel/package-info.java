/** What events told, kept for ever, and which of it counts now. */
@NullMarked
package org.goldenthread.reporting.readmodel;

import org.jspecify.annotations.NullMarked;

/** What a scoring policy says to readers: its bands and its legend. */
@NullMarked
package org.goldenthread.reporting.policy;

import org.jspecify.annotations.NullMarked;

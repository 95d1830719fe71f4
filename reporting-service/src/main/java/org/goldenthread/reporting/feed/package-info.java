/** What is new, for whoever follows the reports or one indicator: only what was published. */
@NullMarked
package org.goldenthread.reporting.feed;

import org.jspecify.annotations.NullMarked;

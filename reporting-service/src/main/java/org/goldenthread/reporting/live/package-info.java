/** Which scores dashboards have come to show since a reader last asked. */
@NullMarked
package org.goldenthread.reporting.live;

import org.jspecify.annotations.NullMarked;

/** What a report of a quarter says and counts, worked out from figures and nothing else. */
@NullMarked
package org.goldenthread.reporting.domain;

import org.jspecify.annotations.NullMarked;

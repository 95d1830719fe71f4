/** Reports, read back and held against the dashboards that they are made from. */
@NullMarked
package org.goldenthread.reporting.report;

import org.jspecify.annotations.NullMarked;

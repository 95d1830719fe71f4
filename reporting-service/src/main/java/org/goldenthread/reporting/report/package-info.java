/** Composes the reports that people read as documents, from the same dashboards as every page. */
@NullMarked
package org.goldenthread.reporting.report;

import org.jspecify.annotations.NullMarked;

/** Where figures are on their way from a submission to dashboards, for operators. */
@NullMarked
package org.goldenthread.reporting.flow;

import org.jspecify.annotations.NullMarked;

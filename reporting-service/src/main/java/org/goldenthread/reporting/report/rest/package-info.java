/** Reports as files in the format that is asked for. */
@NullMarked
package org.goldenthread.reporting.report.rest;

import org.jspecify.annotations.NullMarked;

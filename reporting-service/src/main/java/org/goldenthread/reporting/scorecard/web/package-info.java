/** Rows and figures as pages show them. */
@NullMarked
package org.goldenthread.reporting.scorecard.web;

import org.jspecify.annotations.NullMarked;

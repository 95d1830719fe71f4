/** Rows, figures, marks and counts as programs get them. */
@NullMarked
package org.goldenthread.reporting.scorecard.rest;

import org.jspecify.annotations.NullMarked;

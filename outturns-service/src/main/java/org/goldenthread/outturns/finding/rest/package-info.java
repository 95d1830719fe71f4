/** Findings over HTTP. */
@NullMarked
package org.goldenthread.outturns.finding.rest;

import org.jspecify.annotations.NullMarked;

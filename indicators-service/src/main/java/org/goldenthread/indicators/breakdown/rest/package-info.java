/** Breakdowns over HTTP. */
@NullMarked
package org.goldenthread.indicators.breakdown.rest;

import org.jspecify.annotations.NullMarked;

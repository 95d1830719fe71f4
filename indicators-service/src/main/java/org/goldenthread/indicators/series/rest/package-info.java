/** Schemes of official series over HTTP. */
@NullMarked
package org.goldenthread.indicators.series.rest;

import org.jspecify.annotations.NullMarked;

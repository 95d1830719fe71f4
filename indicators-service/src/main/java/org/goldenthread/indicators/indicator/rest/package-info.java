/** Indicators with their definitions and targets over HTTP. */
@NullMarked
package org.goldenthread.indicators.indicator.rest;

import org.jspecify.annotations.NullMarked;

/** Control charts over HTTP. */
@NullMarked
package org.goldenthread.scoring.chart.rest;

import org.jspecify.annotations.NullMarked;

/** An indicator's history and control chart as JSON. */
@NullMarked
package org.goldenthread.reporting.indicator.rest;

import org.jspecify.annotations.NullMarked;

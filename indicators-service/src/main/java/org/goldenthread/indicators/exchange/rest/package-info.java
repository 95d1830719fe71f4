/** The whole plan, or a folder of a report, as CSV files in a zip. */
@NullMarked
package org.goldenthread.indicators.exchange.rest;

import org.jspecify.annotations.NullMarked;

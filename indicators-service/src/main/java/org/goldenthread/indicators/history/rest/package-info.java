/**
 * How a change is asked for and answered over HTTP, alike for every kind: fields, preconditions,
 * parts of lists, refusals as problems.
 */
@NullMarked
package org.goldenthread.indicators.history.rest;

import org.jspecify.annotations.NullMarked;

/** Committees over HTTP. */
@NullMarked
package org.goldenthread.indicators.committee.rest;

import org.jspecify.annotations.NullMarked;

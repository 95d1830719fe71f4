/** Directorates over HTTP. */
@NullMarked
package org.goldenthread.indicators.directorate.rest;

import org.jspecify.annotations.NullMarked;

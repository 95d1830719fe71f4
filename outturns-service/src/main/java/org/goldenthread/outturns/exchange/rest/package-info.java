/** A folder of files over HTTP: as a zip, with an answer for each row. */
@NullMarked
package org.goldenthread.outturns.exchange.rest;

import org.jspecify.annotations.NullMarked;

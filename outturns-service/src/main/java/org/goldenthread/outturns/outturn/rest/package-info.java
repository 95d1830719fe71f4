/** Outturns over HTTP, one at a time. */
@NullMarked
package org.goldenthread.outturns.outturn.rest;

import org.jspecify.annotations.NullMarked;

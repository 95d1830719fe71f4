/** Outturns over HTTP, many at a time: how rows count, and how their results are told. */
@NullMarked
package org.goldenthread.outturns.batch.rest;

import org.jspecify.annotations.NullMarked;

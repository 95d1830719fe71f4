/** The states of quarters over HTTP. */
@NullMarked
package org.goldenthread.outturns.quarter.rest;

import org.jspecify.annotations.NullMarked;

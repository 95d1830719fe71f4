/** Submission over HTTP: requests, responses and refusals as problems. */
@NullMarked
package org.goldenthread.outturns.rest;

import org.jspecify.annotations.NullMarked;

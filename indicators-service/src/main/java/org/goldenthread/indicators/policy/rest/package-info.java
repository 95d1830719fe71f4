/** Scoring policies over HTTP. */
@NullMarked
package org.goldenthread.indicators.policy.rest;

import org.jspecify.annotations.NullMarked;

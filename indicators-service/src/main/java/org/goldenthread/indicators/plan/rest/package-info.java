/** Council plans over HTTP. */
@NullMarked
package org.goldenthread.indicators.plan.rest;

import org.jspecify.annotations.NullMarked;

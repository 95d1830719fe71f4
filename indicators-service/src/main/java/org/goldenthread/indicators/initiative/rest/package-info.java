/** Key initiatives over HTTP. */
@NullMarked
package org.goldenthread.indicators.initiative.rest;

import org.jspecify.annotations.NullMarked;

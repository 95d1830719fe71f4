/** The stream that tells listeners of new scores. */
@NullMarked
package org.goldenthread.reporting.live.rest;

import org.jspecify.annotations.NullMarked;

/** What-if over HTTP. */
@NullMarked
package org.goldenthread.scoring.whatif.rest;

import org.jspecify.annotations.NullMarked;

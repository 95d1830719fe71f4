/** Commentaries, comparators, progress and service summaries over HTTP. */
@NullMarked
package org.goldenthread.outturns.statement.rest;

import org.jspecify.annotations.NullMarked;

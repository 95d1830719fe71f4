/**
 * What else directorates say about a quarter: commentaries, comparators, the progress of
 * initiatives and service summaries.
 */
@NullMarked
package org.goldenthread.outturns.statement;

import org.jspecify.annotations.NullMarked;

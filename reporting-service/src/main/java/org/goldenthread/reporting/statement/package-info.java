/** What directorates say beside their figures: commentaries, service summaries and comparators. */
@NullMarked
package org.goldenthread.reporting.statement;

import org.jspecify.annotations.NullMarked;

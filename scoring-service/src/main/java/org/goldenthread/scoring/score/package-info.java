/** What is told of a score, and what a question about one is answered. */
@NullMarked
package org.goldenthread.scoring.score;

import org.jspecify.annotations.NullMarked;

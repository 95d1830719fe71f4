/** What a change scores and draws again, and which of the results the world is told. */
@NullMarked
package org.goldenthread.scoring.stream;

import org.jspecify.annotations.NullMarked;

/** The rules by which an outturn is scored and its trends are judged, as pure functions. */
@NullMarked
package org.goldenthread.scoring.rules;

import org.jspecify.annotations.NullMarked;

/** How a score and its trends are said in sentences that anyone can check by hand. */
@NullMarked
package org.goldenthread.scoring.explanation;

import org.jspecify.annotations.NullMarked;

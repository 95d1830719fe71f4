/** What is possible but suspicious, and what becomes of it: raised, corrected or acknowledged. */
@NullMarked
package org.goldenthread.outturns.finding;

import org.jspecify.annotations.NullMarked;

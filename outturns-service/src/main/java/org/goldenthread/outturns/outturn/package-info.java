/** What is said about the value of an indicator in a data quarter. */
@NullMarked
package org.goldenthread.outturns.outturn;

import org.jspecify.annotations.NullMarked;

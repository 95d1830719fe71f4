/**
 * A whole report's input as a folder of files: which statement each row is, or is a part of, and
 * what it needs to know from the other files.
 */
@NullMarked
package org.goldenthread.outturns.exchange;

import org.jspecify.annotations.NullMarked;

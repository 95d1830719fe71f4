/** Sends a folder of CSV files, a whole report's input, through the public APIs. */
@NullMarked
package org.goldenthread.launcher.load;

import org.jspecify.annotations.NullMarked;

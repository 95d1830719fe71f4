/** Proves what the commands print and end with. */
@NullMarked
package org.goldenthread.launcher.cli;

import org.jspecify.annotations.NullMarked;

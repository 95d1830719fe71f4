/** The commands behind {@code ./run}. */
@NullMarked
package org.goldenthread.launcher.cli;

import org.jspecify.annotations.NullMarked;

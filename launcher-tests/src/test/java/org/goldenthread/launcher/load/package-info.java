/** Holds what the loader sends against what the sample folders say. */
@NullMarked
package org.goldenthread.launcher.load;

import org.jspecify.annotations.NullMarked;

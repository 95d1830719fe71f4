/** Proves that the launcher's parts do what they say, with real processes. */
@NullMarked
package org.goldenthread.launcher.postgres;

import org.jspecify.annotations.NullMarked;

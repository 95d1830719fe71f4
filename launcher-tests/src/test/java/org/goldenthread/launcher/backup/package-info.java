/** Proves with real servers that a backup shows one moment and can be gone back to. */
@NullMarked
package org.goldenthread.launcher.backup;

import org.jspecify.annotations.NullMarked;

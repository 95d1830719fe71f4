/** How everything that a system keeps is copied as of one moment, and put back. */
@NullMarked
package org.goldenthread.launcher.backup;

import org.jspecify.annotations.NullMarked;

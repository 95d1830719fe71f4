/**
 * The programs that the launcher starts: how each is started, waited for, found again and ended.
 */
@NullMarked
package org.goldenthread.launcher.process;

import org.jspecify.annotations.NullMarked;

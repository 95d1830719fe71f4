/** A real PostgreSQL as a child process: its programs, its files, its databases. */
@NullMarked
package org.goldenthread.launcher.postgres;

import org.jspecify.annotations.NullMarked;

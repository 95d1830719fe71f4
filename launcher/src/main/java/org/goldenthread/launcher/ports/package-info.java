/** Who listens where on this machine. */
@NullMarked
package org.goldenthread.launcher.ports;

import org.jspecify.annotations.NullMarked;

/** Which Java the parts run with, and what their last run learnt for the next start. */
@NullMarked
package org.goldenthread.launcher.jvm;

import org.jspecify.annotations.NullMarked;

/** What is kept on the disk from run to run: whose the folder is, and who may read it. */
@NullMarked
package org.goldenthread.launcher.data;

import org.jspecify.annotations.NullMarked;

/** The commands of an operator: what is on the topics, and whether everything agrees. */
@NullMarked
package org.goldenthread.launcher.cli.operate;

import org.jspecify.annotations.NullMarked;

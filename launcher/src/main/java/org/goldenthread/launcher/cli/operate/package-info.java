/** The commands of an operator: what is on the topics, whether everything agrees, backups. */
@NullMarked
package org.goldenthread.launcher.cli.operate;

import org.jspecify.annotations.NullMarked;

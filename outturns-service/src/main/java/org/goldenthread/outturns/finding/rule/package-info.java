/** The rules that doubt what was submitted. */
@NullMarked
package org.goldenthread.outturns.finding.rule;

import org.jspecify.annotations.NullMarked;

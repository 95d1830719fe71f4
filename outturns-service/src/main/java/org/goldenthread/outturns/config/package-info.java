/** What an operator can set. */
@NullMarked
package org.goldenthread.outturns.config;

import org.jspecify.annotations.NullMarked;

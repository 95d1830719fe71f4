/** Which name holds in which quarter of something that is renamed. */
@NullMarked
package org.goldenthread.indicators.naming;

import org.jspecify.annotations.NullMarked;

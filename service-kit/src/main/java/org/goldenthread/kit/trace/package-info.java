/** Which way a change takes from its request to the read model, where operators want to see it. */
@NullMarked
package org.goldenthread.kit.trace;

import org.jspecify.annotations.NullMarked;

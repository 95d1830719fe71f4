/** How parameters of paths and queries are read, and that what is not understood is refused. */
@NullMarked
package org.goldenthread.kit.parameter;

import org.jspecify.annotations.NullMarked;

/** How a service says whether it is well, and where. */
@NullMarked
package org.goldenthread.kit.health;

import org.jspecify.annotations.NullMarked;

/** How bodies come in: how large they may be, how slowly they may come, and where they wait. */
@NullMarked
package org.goldenthread.kit.body;

import org.jspecify.annotations.NullMarked;

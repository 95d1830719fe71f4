/** How scores would be if something were otherwise; nothing changes by asking. */
@NullMarked
package org.goldenthread.scoring.whatif;

import org.jspecify.annotations.NullMarked;

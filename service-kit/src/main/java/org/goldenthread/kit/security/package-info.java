/** Who is calling, what they may do, and the record of what was refused. */
@NullMarked
package org.goldenthread.kit.security;

import org.jspecify.annotations.NullMarked;

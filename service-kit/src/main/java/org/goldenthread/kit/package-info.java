/** What every service needs and no business word. */
@NullMarked
package org.goldenthread.kit;

import org.jspecify.annotations.NullMarked;

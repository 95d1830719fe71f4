/** Which policy scores a quarter, and what a policy says: bands, tolerance and rules of trends. */
@NullMarked
package org.goldenthread.scoring.framework;

import org.jspecify.annotations.NullMarked;

/** Makes again what can be made from what is kept elsewhere: stores, the read model, topics. */
@NullMarked
package org.goldenthread.launcher.mend;

import org.jspecify.annotations.NullMarked;

/**
 * Makes again what can be made from what is kept elsewhere: stores, the read model, topics; and
 * removes from all of them what must not be kept.
 */
@NullMarked
package org.goldenthread.launcher.mend;

import org.jspecify.annotations.NullMarked;

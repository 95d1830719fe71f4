/** The use cases of submission and the ports that they need. */
@NullMarked
package org.goldenthread.outturns.application;

import org.jspecify.annotations.NullMarked;

/** How a CSV file is read, whichever part of the system it is sent to. */
@NullMarked
package org.goldenthread.kit.csv;

import org.jspecify.annotations.NullMarked;

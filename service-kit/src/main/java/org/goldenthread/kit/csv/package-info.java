/** How a CSV file is read, and how a list is written as one, in every service. */
@NullMarked
package org.goldenthread.kit.csv;

import org.jspecify.annotations.NullMarked;

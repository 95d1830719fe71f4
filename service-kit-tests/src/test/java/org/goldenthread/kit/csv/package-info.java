@NullMarked
package org.goldenthread.kit.csv;

import org.jspecify.annotations.NullMarked;

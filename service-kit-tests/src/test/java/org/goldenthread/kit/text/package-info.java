@NullMarked
package org.goldenthread.kit.text;

import org.jspecify.annotations.NullMarked;

/** What can be printed. */
@NullMarked
package org.goldenthread.vocabulary.print;

import org.jspecify.annotations.NullMarked;

/** A document as a row of blocks, before anything is said of its looks or its file. */
@NullMarked
package org.goldenthread.documents;

import org.jspecify.annotations.NullMarked;

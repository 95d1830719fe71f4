/** The files that a document can be asked for as. */
@NullMarked
package org.goldenthread.documents.format;

import org.jspecify.annotations.NullMarked;

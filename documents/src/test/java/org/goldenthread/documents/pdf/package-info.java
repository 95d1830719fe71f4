/** PDF files, judged by a validator. */
@NullMarked
package org.goldenthread.documents.pdf;

import org.jspecify.annotations.NullMarked;

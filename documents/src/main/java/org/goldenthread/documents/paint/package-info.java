/** Paints charts on any surface of Java 2D: pages of a PDF, dots of a PNG. */
@NullMarked
package org.goldenthread.documents.paint;

import org.jspecify.annotations.NullMarked;

/** Which of a quarter's figures a reader gets to see: the same for pages and for programs. */
@NullMarked
package org.goldenthread.reporting.edition;

import org.jspecify.annotations.NullMarked;

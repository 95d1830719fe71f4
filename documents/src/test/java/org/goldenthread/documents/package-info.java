/** Documents, read back from the files that they were made into. */
@NullMarked
package org.goldenthread.documents;

import org.jspecify.annotations.NullMarked;

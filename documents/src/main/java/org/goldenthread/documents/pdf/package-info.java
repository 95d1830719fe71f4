/** Documents as tagged PDF (PDF/UA-1). */
@NullMarked
package org.goldenthread.documents.pdf;

import org.jspecify.annotations.NullMarked;

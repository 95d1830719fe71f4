/** Documents as web pages that need nothing but themselves. */
@NullMarked
package org.goldenthread.documents.web;

import org.jspecify.annotations.NullMarked;

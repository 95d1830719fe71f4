/** Which files a zip of the whole plan has, and how their rows and cells are read and written. */
@NullMarked
package org.goldenthread.indicators.exchange.rest.archive;

import org.jspecify.annotations.NullMarked;

/** Documents as figures for programs: comma-separated values, JSON, and the grid behind sheets. */
@NullMarked
package org.goldenthread.documents.data;

import org.jspecify.annotations.NullMarked;

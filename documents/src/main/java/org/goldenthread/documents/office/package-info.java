/** Documents for office programs: text and spreadsheet. */
@NullMarked
package org.goldenthread.documents.office;

import org.jspecify.annotations.NullMarked;

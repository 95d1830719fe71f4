/** Says of each topic what its events are about, and reads them as the values of reports. */
@NullMarked
package org.goldenthread.reporting.readmodel.topics;

import org.jspecify.annotations.NullMarked;

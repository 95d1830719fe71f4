/** Tells of directorates on their topic. */
@NullMarked
package org.goldenthread.indicators.directorate.topics;

import org.jspecify.annotations.NullMarked;

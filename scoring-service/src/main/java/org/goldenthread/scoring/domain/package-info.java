/**
 * The rules by which an outturn is scored and its trends are judged, as pure functions that know
 * nothing of topics, stores or requests.
 */
@NullMarked
package org.goldenthread.scoring.domain;

import org.jspecify.annotations.NullMarked;

/** Why a score is what it is, over HTTP. */
@NullMarked
package org.goldenthread.scoring.score.rest;

import org.jspecify.annotations.NullMarked;

/** What directorates submit, and the rules by which it is taken, doubted or refused. */
@NullMarked
package org.goldenthread.outturns.domain;

import org.jspecify.annotations.NullMarked;

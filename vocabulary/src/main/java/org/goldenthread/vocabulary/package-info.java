/** The few values whose meaning every part of the system must share. */
@NullMarked
package org.goldenthread.vocabulary;

import org.jspecify.annotations.NullMarked;

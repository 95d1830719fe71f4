/**
 * Codes that rules, stored documents, events and APIs share. A name is written as it stands and is
 * never changed.
 */
@NullMarked
package org.goldenthread.vocabulary.code;

import org.jspecify.annotations.NullMarked;

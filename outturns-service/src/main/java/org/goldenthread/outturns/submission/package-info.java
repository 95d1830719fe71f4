/**
 * What any submission is made of: a statement about a subject in a quarter, its draft and entry,
 * its revisions, and whether it was taken or refused.
 */
@NullMarked
package org.goldenthread.outturns.submission;

import org.jspecify.annotations.NullMarked;

/**
 * Which addresses are told of what, and how often it is tried: scores that changed, what is owed,
 * publications. No message has a figure, and a draft's score is the one that is shown when it is
 * sent.
 */
@NullMarked
package org.goldenthread.reporting.webhook;

import org.jspecify.annotations.NullMarked;

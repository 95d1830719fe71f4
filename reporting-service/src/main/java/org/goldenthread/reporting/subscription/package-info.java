/**
 * What people are told by mail: they ask for it themselves, their mailbox confirms it, and every
 * mail has the way to end it. What goes out and how often it is tried is decided in {@code
 * webhook}.
 */
@NullMarked
package org.goldenthread.reporting.subscription;

import org.jspecify.annotations.NullMarked;

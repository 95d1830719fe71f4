/**
 * The published language: every topic and the record of every event on it. Change is additive, or a
 * new version beside the old one.
 */
@NullMarked
package org.goldenthread.events;

import org.jspecify.annotations.NullMarked;

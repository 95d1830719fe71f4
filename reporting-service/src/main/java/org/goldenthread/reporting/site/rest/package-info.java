/**
 * What all answers to programs share: addresses, tags, refusals, and frozen files in place of
 * drafts.
 */
@NullMarked
package org.goldenthread.reporting.site.rest;

import org.jspecify.annotations.NullMarked;

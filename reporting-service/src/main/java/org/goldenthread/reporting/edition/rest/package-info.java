/** What a program asks for, and frozen files in place of drafts. */
@NullMarked
package org.goldenthread.reporting.edition.rest;

import org.jspecify.annotations.NullMarked;

/** What a page's address asks for, and how a page says which figures it shows. */
@NullMarked
package org.goldenthread.reporting.edition.web;

import org.jspecify.annotations.NullMarked;

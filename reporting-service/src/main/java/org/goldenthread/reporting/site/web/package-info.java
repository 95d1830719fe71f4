/**
 * What all pages share: the frame around them, how they are kept and sent, and what is shown in
 * place of one.
 */
@NullMarked
package org.goldenthread.reporting.site.web;

import org.jspecify.annotations.NullMarked;

/**
 * A sheet of a workbook as its reader sees it, cell by cell, without taking it into memory whole.
 */
@NullMarked
package org.goldenthread.outturns.template.rest.workbook;

import org.jspecify.annotations.NullMarked;
